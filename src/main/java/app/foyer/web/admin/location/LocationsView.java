package app.foyer.web.admin.location;

import app.foyer.booking.UpcomingAppointments;
import app.foyer.catalog.place.LocationDirectory;
import app.foyer.shared.Refusal;
import app.foyer.web.admin.Moved;
import app.foyer.web.support.Address;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import app.foyer.web.support.SentNumber;
import app.foyer.web.support.SignedIn;
import app.foyer.web.support.ZoneChoice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Behind {@code /admin/locations.xhtml}: where the business receives people, in its order, and one of them in the drawer. */
@Named
@RequestScoped
@ExplainsRefusals
public class LocationsView {

    private static final String PAGE = "/admin/locations?faces-redirect=true";
    private static final String LOCATION = "location";
    private static final String SHOW = "show";
    private static final String ARCHIVED = "archived";
    private static final String DO = "do";

    @Inject
    private LocationDirectory locations;

    @Inject
    private UpcomingAppointments upcoming;

    @Inject
    private Moved moved;

    @Inject
    private SignedIn signedIn;

    @Inject
    private FacesWording wording;

    private Map<String, String> parameters;
    private boolean archived;
    private List<LocationDirectory.Entry> rows;
    private LocationDirectory.Entry open;
    private Integer ahead;

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        archived = ARCHIVED.equals(parameters.get(SHOW));
        open = SentNumber.id(parameters.get(LOCATION)).flatMap(locations::find).orElse(null);
    }

    /** Says so when the address asks for one that is not there. */
    public void mustBeThere() {
        if (open == null && parameters.get(LOCATION) != null) {
            Said.warning(wording.of(Refusal.because("location.unknown")));
        }
    }

    /** One place up or down: the button that was pressed names what is moved. */
    public String order() {
        return moved.pressed()
                .map(button -> {
                    locations.move(button.id(), button.up(), signedIn.getEmail());
                    return moved.done(PAGE + (archived ? "&" + SHOW + "=" + ARCHIVED : ""), button);
                })
                .orElse(null);
    }

    public List<LocationDirectory.Entry> getRows() {
        if (rows == null) {
            rows = locations.all(!archived);
        }
        return rows;
    }

    public boolean isFirst(LocationDirectory.Entry row) {
        return row.equals(getRows().get(0));
    }

    public boolean isLast(LocationDirectory.Entry row) {
        return row.equals(getRows().get(getRows().size() - 1));
    }

    public boolean isArchived() {
        return archived;
    }

    /** The one in the drawer; null when none is. */
    public LocationDirectory.Entry getOpen() {
        return open;
    }

    public boolean isOpen(LocationDirectory.Entry row) {
        return open != null && open.id() == row.id();
    }

    /** Whether a new one is filled in. */
    public boolean isNew() {
        return open == null && "new".equals(parameters.get(DO));
    }

    /** Whether the dialog asks if it is to be archived. */
    public boolean isArchiving() {
        return open != null && open.active() && "archive".equals(parameters.get(DO));
    }

    /** {@code 12 appointments lie ahead.} */
    public String getAhead() {
        if (ahead == null) {
            ahead = upcoming.ofLocation(open.id());
        }
        return wording.here().text("catalog.ahead", ahead, UpcomingAppointments.MOST);
    }

    /** {@code Europe/Berlin (UTC+1)}. */
    public String nameOf(ZoneId zone) {
        return ZoneChoice.name(zone, wording.here());
    }

    public String addressOf(LocationDirectory.Entry row) {
        return list().with(LOCATION, row.id()).toString();
    }

    /** The list alone. */
    public String getClose() {
        return list().toString();
    }

    /** With the drawer, without a dialog. */
    public String getHere() {
        return drawer().toString();
    }

    public String getArchiveAddress() {
        return drawer().with(DO, "archive").toString();
    }

    /** What the address says, for the forms in the drawer. */
    public List<Map.Entry<String, String>> getKept() {
        return (isNew() ? list().with(DO, "new") : drawer()).getEntries();
    }

    /** What the address says, for the form with the order. */
    public List<Map.Entry<String, String>> getKeptOfList() {
        return list().getEntries();
    }

    /** Says what happened, and shows the location as it is now, among those of its kind. */
    String done(long id, boolean isArchived, String key) {
        Said.afterwards(wording.here().text(key));
        return PAGE + (isArchived ? "&" + SHOW + "=" + ARCHIVED : "") + "&" + LOCATION + "=" + id;
    }

    private Address drawer() {
        return list().with(LOCATION, open == null ? null : open.id());
    }

    private Address list() {
        return Address.here().with(SHOW, archived ? ARCHIVED : null);
    }
}
