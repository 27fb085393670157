package app.foyer.bundle.purchase;

import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a session of a lot can be had for an appointment, and why not. Pure: it knows no clock, no database, no session. */
final class SessionPolicy {

    /** At once. */
    private static final int MOST = 500;

    /** Of a reason, in characters. */
    private static final int LONGEST = 500;

    private SessionPolicy() {}

    /**
     * What somebody wants to book.
     *
     * @param customerId whose appointment it becomes
     * @param start when it begins: the lot must be good for that moment, whenever it is booked
     */
    record Booked(long customerId, long serviceId, Instant start) {}

    /** @param owner of the purchase; null when it is nobody's any more. Somebody else's lot is answered like an unknown one */
    static Decision toTake(Lot lot, Long owner, int left, Booked booked) {
        if (owner == null || owner != booked.customerId()) {
            return refused("bundle.session.unknown");
        }
        if (lot.serviceId() != booked.serviceId()) {
            return refused("bundle.session.otherService");
        }
        var refusals = new ArrayList<Refusal>();
        isOver(lot, booked.start()).ifPresent(refusals::add);
        if (left < 1) {
            refusals.add(Refusal.because("bundle.session.noneLeft"));
        }
        return Decision.refusedFor(refusals);
    }

    /** Its customer moves an appointment that holds a session. */
    static Decision toMove(Lot lot, Instant start) {
        return Decision.refusedFor(isOver(lot, start).stream().toList());
    }

    /** The lot is good until the last second before its end. */
    private static Optional<Refusal> isOver(Lot lot, Instant start) {
        return start.isBefore(lot.expiresAt())
                ? Optional.empty()
                : Optional.of(Refusal.because(
                        "bundle.session.expired", lot.expiresAt().minusSeconds(1)));
    }

    /** Never below zero, and a reason for each. @param difference so many more, or fewer when below zero */
    static Decision toCorrect(int difference, int left, String reason) {
        var refusals = new ArrayList<Refusal>();
        if (difference == 0 || Math.abs((long) difference) > MOST) {
            refusals.add(Refusal.because("bundle.correct.sessions.outside", MOST));
        } else if (left + difference < 0) {
            refusals.add(Refusal.because("bundle.correct.sessions.tooFew", left));
        }
        if (reason.isEmpty()) {
            refusals.add(Refusal.because("bundle.correct.reason.missing"));
        }
        if (reason.length() > LONGEST) {
            refusals.add(Refusal.because("bundle.correct.reason.tooLong", LONGEST));
        }
        return Decision.refusedFor(refusals);
    }

    private static Decision refused(String key, Serializable... facts) {
        return Decision.refusedFor(List.of(Refusal.because(key, facts)));
    }
}
