package app.foyer.web.admin.location;

import app.foyer.catalog.place.LocationDirectory;
import app.foyer.catalog.place.LocationTerms;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.ChangedMeanwhileException;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.BesideFields;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.MadeOnce;
import app.foyer.web.support.SavedMeanwhile;
import app.foyer.web.support.SignedIn;
import app.foyer.web.support.Zones;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The drawer of {@code /admin/locations.xhtml}: what a location is called, where it is, and by which clock. */
@Named
@RequestScoped
public class LocationFormView {

    private static final BesideFields FIELDS = new BesideFields(
            "locationForm", Map.of("location.name.", "name", "location.address.", "address", "location.zone.", "zone"));

    @Inject
    private MadeOnce once;

    @Inject
    private LocationsView page;

    @Inject
    private LocationDirectory locations;

    @Inject
    private Settings settings;

    @Inject
    private SavedMeanwhile meanwhile;

    @Inject
    private SignedIn signedIn;

    @Inject
    private FacesWording wording;

    private String name = "";
    private String address = "";
    private String zone;
    private long seen;

    /** A new one has the company's zone, until somebody says otherwise. */
    @PostConstruct
    void read() {
        var open = page.getOpen();
        if (open == null) {
            zone = settings.read(CompanySettings.class).timeZone().getId();
        } else {
            name = open.name();
            address = open.address();
            zone = open.zone().getId();
            seen = open.version();
        }
    }

    public String save() {
        return save(seen);
    }

    /** Although somebody else has changed it meanwhile, of which the person was told. */
    public String saveMine() {
        return save(meanwhile.getTold());
    }

    private String save(long version) {
        var terms = new LocationTerms(name, address, zone);
        try {
            if (page.isNew()) {
                var made = once.by(() -> locations.create(terms, signedIn.getEmail()));
                return page.done(made, false, "catalog.location.said.created");
            }
            var id = page.getOpen().id();
            locations.change(id, terms, version, signedIn.getEmail());
            return page.done(id, !page.getOpen().active(), "catalog.location.said.changed");
        } catch (ChangedMeanwhileException changed) {
            meanwhile.ask(changed);
        } catch (RefusedException refused) {
            FIELDS.say(refused.refusals(), wording.here());
        }
        return null;
    }

    /** Cities, and the zone that it has now, whatever it is. */
    public List<ZoneId> getZones() {
        var open = page.getOpen();
        var present = open == null ? settings.read(CompanySettings.class).timeZone() : open.zone();
        return Zones.offered().contains(present)
                ? Zones.offered()
                : Stream.concat(Stream.of(present), Zones.offered().stream()).toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    /** The version that the person had before their eyes. */
    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
