package app.foyer.booking;

import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;

/**
 * Whether the business may decide this about an appointment now, and why not: the one rule for the buttons of the console
 * and for the service behind them. Pure: it knows no clock, no database, no session.
 *
 * <p>What waits can be confirmed or rejected at any time, so that nothing has to wait for ever. Whether somebody came is
 * known from the second of the start; from that second on nothing is cancelled any more. What was noted about it by mistake is
 * corrected or taken back until {@link #CORRECTION} after the start; then figures and bills rest on it, and it stays.
 */
final class VerdictPolicy {

    /** How long after its start it can be corrected what became of an appointment: the last moment is included. */
    static final Duration CORRECTION = Duration.ofDays(30);

    private VerdictPolicy() {}

    static Decision to(Verdict verdict, ChangePolicy.Subject appointment, Actor actor, Instant now) {
        var refusals = new ArrayList<Refusal>();
        if (actor.isCustomer()) {
            refusals.add(Refusal.because("booking.verdict.business"));
        }
        if (!verdict.isFor(appointment.status())) {
            refusals.add(Refusal.because(key(verdict, "status"), appointment.status()));
        }
        var hasStarted = !now.isBefore(appointment.start());
        if (looksBack(verdict) && !hasStarted) {
            refusals.add(Refusal.because(key(verdict, "notStarted"), appointment.start()));
        }
        if (verdict == Verdict.CANCEL && hasStarted) {
            refusals.add(Refusal.because(key(verdict, "started"), appointment.start()));
        }
        var settled = appointment.start().plus(CORRECTION);
        if (verdict.isFor(appointment.status()) && Verdict.isOver(appointment.status()) && now.isAfter(settled)) {
            refusals.add(Refusal.because("booking.verdict.settled", CORRECTION, settled));
        }
        return Decision.refusedFor(refusals);
    }

    private static boolean looksBack(Verdict verdict) {
        return verdict == Verdict.COMPLETE || verdict == Verdict.NO_SHOW || verdict == Verdict.REOPEN;
    }

    private static String key(Verdict verdict, String reason) {
        return "booking.verdict." + verdict.name().toLowerCase(Locale.ROOT) + "." + reason;
    }
}
