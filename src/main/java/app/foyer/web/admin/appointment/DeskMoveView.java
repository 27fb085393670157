package app.foyer.web.admin.appointment;

import app.foyer.availability.Wish;
import app.foyer.booking.AppointmentService.Details;
import app.foyer.booking.DeskMove;
import app.foyer.booking.desk.DeskService;
import app.foyer.catalog.CatalogService;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.shared.RefusedException;
import app.foyer.web.admin.appointment.DeskOffer.FreeTime;
import app.foyer.web.support.Address;
import app.foyer.web.support.AppointmentCard;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Onward;
import app.foyer.web.support.RepeatedRequest;
import app.foyer.web.support.Said;
import app.foyer.web.support.SentMoment;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The dialog in which the business moves the appointment of the drawer, lengthens it, or gives it to somebody else. */
@Named
@RequestScoped
public class DeskMoveView {

    private static final String DO = "move";
    private static final String FORM = "deskMove:";

    @Inject
    private AppointmentsView list;

    @Inject
    private DrawerPlace place;

    @Inject
    private DeskService desk;

    @Inject
    private DeskOffer offer;

    @Inject
    private CatalogService catalog;

    @Inject
    private FacesWording wording;

    @Inject
    private RepeatedRequest requestKey;

    private final TypedMoment when = new TypedMoment();
    private Map<String, String> parameters;
    private Long staff;
    private Integer seen;
    private RefusedAtTheDesk refused;

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        if (isOpen()) {
            var appointment = list.getOpen();
            staff = appointment.staff().id();
            seen = appointment.sequence();
            when.fill(SentMoment.read(parameters.get("start")).orElse(appointment.start()), getZone());
            when.setMinutes(String.valueOf(
                    Duration.between(appointment.start(), appointment.end()).toMinutes()));
            fillFromAddress();
        }
    }

    private void fillFromAddress() {
        if (parameters.get("on") != null) {
            when.setDay(parameters.get("on"));
        }
        if (parameters.get("minutes") != null) {
            when.setMinutes(parameters.get("minutes"));
        }
        Optional.ofNullable(parameters.get("with"))
                .filter(typed -> typed.matches("[1-9][0-9]{0,17}"))
                .map(Long::valueOf)
                .ifPresent(id -> staff = id);
    }

    public boolean isOpen() {
        return DO.equals(parameters.get("do"))
                && list.getOpen() != null
                && list.getOpen().status().holdsTime();
    }

    public String move() {
        return move(false);
    }

    /** Whatever speaks against the time: what that is was just read. */
    public String moveAnyway() {
        return move(true);
    }

    private String move(boolean anyway) {
        var problems = when.problems(getZone());
        if (!problems.isEmpty()) {
            problems.forEach((field, refusal) -> Said.beside(FORM + field, wording.of(refusal)));
            return null;
        }
        try {
            desk.move(request(anyway));
            Said.afterwards(wording.here().text("desk.move.done", list.getOpen().reference()));
            Onward.to(place.path(), drawer());
        } catch (RefusedException no) {
            refused = RefusedAtTheDesk.by(no, desk.mayBeDoneAnyway(no), wording.in(getZone()), this::at);
            list.readAnew();
            if (no.refusals().stream().anyMatch(why -> why.messageKey().equals("booking.verdict.changed"))) {
                refused = refused.with(list.lastDone());
            }
            seen = list.getOpen() == null
                    ? seen
                    : Integer.valueOf(list.getOpen().sequence());
        }
        return null;
    }

    private DeskMove request(boolean anyway) {
        var appointment = list.getOpen();
        return new DeskMove(
                appointment.reference(),
                when.toInstant(getZone()),
                Optional.ofNullable(staff)
                        .filter(id -> id != appointment.staff().id()),
                when.toLength(),
                seen,
                anyway,
                requestKey.key());
    }

    /** Everybody who gives the service, and whoever has the appointment now. */
    public List<Person> getPeople() {
        var appointment = list.getOpen();
        var offering = catalog.offeredService(appointment.serviceId())
                .map(CatalogService.OfferedService::staff)
                .orElse(List.of());
        return offering.stream()
                        .anyMatch(person -> person.id() == appointment.staff().id())
                ? offering
                : Stream.concat(Stream.of(appointment.staff()), offering.stream())
                        .toList();
    }

    /** Free times of the day that is chosen, its own time among them. */
    public List<FreeTime> getTimes() {
        var appointment = list.getOpen();
        return when.toDay()
                .map(day -> offer.times(wish(appointment), day, getZone()))
                .orElse(List.of());
    }

    private Wish wish(Details appointment) {
        var wish = Wish.toMove(
                appointment.id(),
                appointment.serviceId(),
                Objects.requireNonNullElse(staff, appointment.staff().id()),
                appointment.place().id());
        return when.toLength().map(wish::lasting).orElse(wish);
    }

    public ZoneId getZone() {
        return list.getOpen().place().zone();
    }

    private String at(Instant start) {
        return drawer().with("do", DO)
                .with("start", start)
                .with("with", staff)
                .with("minutes", when.toLength().map(Duration::toMinutes).orElse(null))
                .toString();
    }

    public String getClose() {
        return drawer().toString();
    }

    public String getAddress() {
        return drawer().with("do", DO).toString();
    }

    private Address drawer() {
        return list.page().with(AppointmentCard.OPEN, list.getOpen().reference());
    }

    public TypedMoment getWhen() {
        return when;
    }

    public Long getStaff() {
        return staff;
    }

    public void setStaff(Long staff) {
        this.staff = staff;
    }

    public Integer getSeen() {
        return seen;
    }

    public void setSeen(Integer seen) {
        this.seen = seen;
    }

    /** Why it was not moved; null when nobody has tried. */
    public RefusedAtTheDesk getRefused() {
        return refused;
    }
}
