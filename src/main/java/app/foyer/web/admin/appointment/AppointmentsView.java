package app.foyer.web.admin.appointment;

import app.foyer.booking.Actor;
import app.foyer.booking.AppointmentService;
import app.foyer.booking.AppointmentService.Details;
import app.foyer.booking.AppointmentService.Overlap;
import app.foyer.booking.AppointmentService.Sort;
import app.foyer.booking.BookingReference;
import app.foyer.booking.ConsoleActors;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.TimeRange;
import app.foyer.web.support.Address;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.History;
import app.foyer.web.support.History.Told;
import app.foyer.web.support.NotThere;
import app.foyer.web.support.Rows;
import app.foyer.web.support.Said;
import app.foyer.web.support.Sorting;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Behind {@code /admin/appointments.xhtml}: the appointments that the person sees (all, or for staff the own ones), and one
 * of them with its history.
 */
@Named
@RequestScoped
public class AppointmentsView {

    private static final int ROWS = 25;
    private static final String OPEN = "appointment";

    @Inject
    private AppointmentService appointments;

    @Inject
    private ConsoleActors actors;

    @Inject
    private Settings settings;

    @Inject
    private FacesWording wording;

    @Inject
    private DrawerPlace place;

    private Actor actor;
    private Map<String, String> parameters;
    private AppointmentChoices choices;
    private Sorting<Sort> sorting;
    private Rows<Details> list;
    private ZoneId zone;
    private Details open;
    private Map<Long, List<Overlap>> overlaps;

    @PostConstruct
    void read() {
        actor = actors.current();
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        choices = AppointmentChoices.of(FacesContext.getCurrentInstance().getExternalContext());
        var usual = new Sorting<>(Sort.BOOKED_AT, false, choices.address());
        sorting = Sorting.asked(parameters.get("sort"), parameters.get("order"), usual);
    }

    /** Says so when a date means nothing; an appointment that there is not for this person has no page. */
    public void open() {
        if (choices.isUnreadable()) {
            Said.warning(wording.here().text("admin.appointments.unreadableDate"));
        }
        if (parameters.get(OPEN) != null && getOpen() == null) {
            NotThere.answer();
        }
    }

    public Rows<Details> getList() {
        if (list == null) {
            var filter = choices.filter(getZone());
            list = Rows.read(
                    parameters.get("page"),
                    ROWS,
                    sorting.kept(),
                    first -> appointments.list(filter, sorting.page(first, ROWS), actor));
        }
        return list;
    }

    /** What else is booked when its customer asked to come; nothing for one that has a time of its own. */
    public List<Overlap> overlapsOf(Details appointment) {
        if (overlaps == null) {
            overlaps = new HashMap<>(appointments.overlaps(getList().rows(), actor));
            if (getOpen() != null) {
                overlaps.putAll(appointments.overlaps(List.of(getOpen()), actor));
            }
        }
        return overlaps.getOrDefault(appointment.id(), List.of());
    }

    /** {@code 14:00–15:00, Grace Hopper, Physiotherapy}, in the zone of the place. */
    public String overlapTold(Overlap overlap) {
        return wording.here()
                .text(
                        "admin.appointments.overlap",
                        wording.in(open.place().zone()).times(new TimeRange(overlap.start(), overlap.end())),
                        overlap.customer(),
                        overlap.service());
    }

    public String overlapAddress(Overlap overlap) {
        return page().with(OPEN, overlap.reference()).toString();
    }

    /** Whether this login is meant for staff and belongs to nobody on it yet. */
    public boolean isNobodysLogin() {
        return actor instanceof Actor.Staff staff && !staff.isSomebody();
    }

    public Sorting<Sort> getSorting() {
        return sorting;
    }

    /** The company's: dates begin and end by it, and only other zones need to be named. */
    public ZoneId getZone() {
        if (zone == null) {
            zone = settings.read(CompanySettings.class).timeZone();
        }
        return zone;
    }

    /** Somebody else has changed something meanwhile. */
    void readAnew() {
        open = null;
        list = null;
        overlaps = null;
    }

    /** The appointment in the drawer; null when none is open. */
    public Details getOpen() {
        if (open == null && parameters.get(OPEN) != null) {
            open = BookingReference.parse(parameters.get(OPEN))
                    .flatMap(reference -> appointments.find(reference, actor))
                    .orElse(null);
        }
        return open;
    }

    public TimeRange getTime() {
        return new TimeRange(open.start(), open.end());
    }

    /** What happened to it, oldest first, by the clock of the place. */
    public List<Told> getHistory() {
        return History.forTheBusiness(wording.in(open.place().zone()))
                .of(appointments.history(open.reference(), actor));
    }

    /** Who did what to it last, and when; empty when nothing is open. */
    String lastDone() {
        return getOpen() == null
                ? ""
                : History.forTheBusiness(wording.in(open.place().zone()))
                        .last(appointments.history(open.reference(), actor));
    }

    public String addressOf(Details appointment) {
        return page().with(OPEN, appointment.reference()).toString();
    }

    public boolean isOpen(Details appointment) {
        return getOpen() != null && open.id() == appointment.id();
    }

    /** The list as it is, without the drawer. */
    public String getClose() {
        return page().toString();
    }

    public boolean isFiltered() {
        return choices.isFiltered();
    }

    /** The page as it is, without the drawer. */
    public Address page() {
        return place.choices().orElseGet(this::pageOfTheList);
    }

    private Address pageOfTheList() {
        var number = getList().number();
        return sorting.kept().with("page", number == 1 ? null : number);
    }
}
