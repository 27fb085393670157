package app.foyer.web.admin.location;

import app.foyer.catalog.place.LocationDirectory;
import app.foyer.shared.ChangedMeanwhileException;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.SavedMeanwhile;
import app.foyer.web.support.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The part of {@code /admin/locations.xhtml} in which a location is archived, or opened again. */
@Named
@RequestScoped
@ExplainsRefusals
public class LocationArchiveView {

    @Inject
    private LocationsView page;

    @Inject
    private LocationDirectory locations;

    @Inject
    private SavedMeanwhile meanwhile;

    @Inject
    private SignedIn signedIn;

    private long seen;

    @PostConstruct
    void read() {
        seen = page.getOpen() == null ? 0 : page.getOpen().version();
    }

    public String archive() {
        return archive(seen);
    }

    /** Although somebody else has changed it meanwhile, of which the person was told. */
    public String archiveAnyway() {
        return archive(meanwhile.getTold());
    }

    private String archive(long version) {
        try {
            var id = page.getOpen().id();
            locations.archive(id, version, signedIn.getEmail());
            return page.done(id, true, "catalog.location.said.archived");
        } catch (ChangedMeanwhileException changed) {
            meanwhile.ask(changed);
            return null;
        }
    }

    /** What somebody else has changed meanwhile is told, and nothing happens: the page shows it. */
    public String restore() {
        var id = page.getOpen().id();
        locations.restore(id, seen, signedIn.getEmail());
        return page.done(id, false, "catalog.location.said.restored");
    }

    /** The version that the person had before their eyes. */
    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
