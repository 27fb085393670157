package app.foyer.web.admin.calendar;

import app.foyer.booking.AppointmentService;
import app.foyer.booking.AppointmentService.Details;
import app.foyer.booking.BookingReference;
import app.foyer.booking.ConsoleActors;
import app.foyer.booking.DeskMove;
import app.foyer.booking.desk.DeskService;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.TimeRange;
import app.foyer.web.support.History;
import app.foyer.web.support.Onward;
import app.foyer.web.support.RepeatedRequest;
import app.foyer.web.support.Said;
import app.foyer.web.support.SentMoment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What was dragged or stretched in the calendar: a form that the script fills in, and that goes the way of every other move.
 * When it cannot be, the page says why, and an administrator may have it all the same.
 */
@Named
@RequestScoped
public class CalendarMoveView {

    @Inject
    private CalendarView calendar;

    @Inject
    private DeskService desk;

    @Inject
    private AppointmentService appointments;

    @Inject
    private ConsoleActors actors;

    @Inject
    private RepeatedRequest requestKey;

    private String reference;
    private String start;
    private String staff;
    private String minutes;
    private String seen;
    private MoveRefused refusal;

    /** Moves it, and leads back to the calendar, which says so. */
    public void move() {
        tryToMove(false);
    }

    /** The same whatever speaks against the time; the service knows who may. */
    public void moveAnyway() {
        tryToMove(true);
    }

    private void tryToMove(boolean regardless) {
        var found = BookingReference.parse(reference).flatMap(name -> appointments.find(name, actors.current()));
        try {
            var appointment = found.orElseThrow(() -> new RefusedException(Refusal.because("booking.unknown")));
            desk.move(request(appointment, regardless));
            Said.afterwards(told(
                    appointment,
                    appointments.find(appointment.reference(), actors.current()).orElse(appointment)));
            Onward.to(CalendarView.PAGE, calendar.choices().address());
        } catch (RefusedException refused) {
            refusal = MoveRefused.of(
                    refused,
                    found,
                    moment().or(() -> found.map(Details::start)),
                    desk.mayBeDoneAnyway(refused),
                    isStale(refused) ? lastDone() : "",
                    calendar.local());
        }
    }

    private DeskMove request(Details appointment, boolean regardless) {
        var length = number(minutes)
                .map(Duration::ofMinutes)
                .filter(asks -> !asks.equals(Duration.between(appointment.start(), appointment.end())));
        var person = number(staff).filter(id -> id != appointment.staff().id());
        return new DeskMove(
                appointment.reference(),
                moment().orElse(appointment.start()),
                person,
                length,
                number(seen).map(Long::intValue).orElse(-1),
                regardless,
                requestKey.key());
    }

    private static boolean isStale(RefusedException refused) {
        return refused.refusals().stream().anyMatch(why -> why.messageKey().equals("booking.verdict.changed"));
    }

    private String lastDone() {
        return BookingReference.parse(reference)
                .map(name ->
                        History.forTheBusiness(calendar.local()).last(appointments.history(name, actors.current())))
                .orElse("");
    }

    private String told(Details before, Details moved) {
        var wording = calendar.local();
        return wording.text(
                moved.start().equals(before.start()) ? "calendar.change.done" : "calendar.move.done",
                moved.customer().fullName(),
                wording.of(new TimeRange(moved.start(), moved.end())),
                moved.staff().name());
    }

    private Optional<Instant> moment() {
        return SentMoment.read(start);
    }

    private static Optional<Long> number(String typed) {
        return Optional.ofNullable(typed)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Long::valueOf);
    }

    /** Why it cannot be moved there; null when nothing was refused. */
    public MoveRefused getRefusal() {
        return refusal;
    }

    /** The calendar as it is. */
    public String getLeave() {
        return calendar.choices().address().toString();
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }

    public String getStaff() {
        return staff;
    }

    public void setStaff(String staff) {
        this.staff = staff;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
