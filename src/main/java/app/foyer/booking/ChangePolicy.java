package app.foyer.booking;

import app.foyer.settings.PanelSettings;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What may happen to an appointment now, and why not: the one rule for panel, mail link, REST and the service that
 * executes it. Pure: it knows no clock, no database, no session.
 *
 * <p>Customers obey the settings of the panel; a change is allowed until exactly the notice before the start. Staff and
 * admins are only held by the appointment's state.
 */
public record ChangePolicy(PanelSettings settings) implements Serializable {

    /** What the rule looks at. */
    public interface Subject {
        AppointmentStatus status();

        Instant start();

        /** Whether its time is only held until its customer has paid. */
        default boolean isHeld() {
            return false;
        }
    }

    /** Whether the appointment may be moved; the notice looks at the old start. */
    public Decision toMove(Subject appointment, Actor actor, Instant now) {
        return toChange(Change.MOVE, appointment, actor, now);
    }

    /** Whether the appointment may be cancelled. */
    public Decision toCancel(Subject appointment, Actor actor, Instant now) {
        return toChange(Change.CANCEL, appointment, actor, now);
    }

    /**
     * Whether this person may have a new time whatever else is booked then, for the business to confirm; else only a free
     * one. Staff and admins move to free times.
     */
    public boolean toMoveWhateverIsBooked(Actor actor) {
        return actor.isCustomer() && !settings.realTimeAvailability();
    }

    /** The rules for customers as sentences, in the order in which a customer needs them. */
    public List<Refusal> inWords() {
        return List.of(inWords(Change.MOVE), inWords(Change.CANCEL));
    }

    private Refusal inWords(Change change) {
        if (!isOffered(change)) {
            return Refusal.because(change.key("notOffered"));
        }
        return notice(change).isZero()
                ? Refusal.because(change.key("ruleUntilStart"))
                : Refusal.because(change.key("rule"), notice(change));
    }

    private Decision toChange(Change change, Subject appointment, Actor actor, Instant now) {
        var refusals = new ArrayList<Refusal>();
        if (!appointment.status().holdsTime()) {
            refusals.add(Refusal.because(change.key("over"), appointment.status()));
        }
        if (actor.isCustomer()) {
            refusals.addAll(refusalsForCustomers(change, appointment, now));
        }
        return refusals.isEmpty() ? allowed(change, appointment, actor) : Decision.refusedFor(refusals);
    }

    private List<Refusal> refusalsForCustomers(Change change, Subject appointment, Instant now) {
        var refusals = new ArrayList<Refusal>();
        if (!isOffered(change)) {
            refusals.add(Refusal.because(change.key("notOffered")));
        }
        if (appointment.status().holdsTime() && !statuses(change).contains(appointment.status())) {
            refusals.add(Refusal.because(change.key("status"), appointment.status()));
        }
        if (change == Change.MOVE && appointment.isHeld()) {
            refusals.add(Refusal.because(change.key("held")));
        }
        var closes = appointment.start().minus(notice(change));
        if (!now.isBefore(appointment.start())) {
            refusals.add(Refusal.because(change.key("started"), appointment.start()));
        } else if (now.isAfter(closes)) {
            refusals.add(Refusal.because(tooLate(change), notice(change), closes));
        }
        return refusals;
    }

    /** What closes at a time of its own is named; else it is said of all changes in the same words, which are then told once. */
    private String tooLate(Change change) {
        return change.key(ownNotice(change).isPresent() ? "closed" : "tooLate");
    }

    private Decision allowed(Change change, Subject appointment, Actor actor) {
        return actor.isCustomer()
                ? Decision.allowedUntil(appointment.start().minus(notice(change)))
                : Decision.allowed();
    }

    private boolean isOffered(Change change) {
        return change == Change.MOVE ? settings.mayReschedule() : settings.mayCancel();
    }

    private Optional<Duration> ownNotice(Change change) {
        return change == Change.MOVE ? settings.rescheduleNotice() : settings.cancelNotice();
    }

    private Duration notice(Change change) {
        return change == Change.MOVE ? settings.noticeToReschedule() : settings.noticeToCancel();
    }

    private Set<AppointmentStatus> statuses(Change change) {
        return change == Change.MOVE ? settings.rescheduleStatuses() : settings.cancelStatuses();
    }

    private enum Change {
        MOVE("booking.move."),
        CANCEL("booking.cancel.");

        private final String keys;

        Change(String keys) {
            this.keys = keys;
        }

        String key(String reason) {
            return keys + reason;
        }
    }
}
