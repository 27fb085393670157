package app.foyer.availability;

import app.foyer.shared.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Explains why a start is not on the list of {@link FreeTimes}. It explains only: whether it is on the list, the list says. */
record Objections(FreeTimes free) {

    static final String OUTSIDE_HOURS = "booking.slot.outsideHours";

    /** Everything that speaks against a start which is not offered; never empty. */
    List<Refusal> to(Instant start) {
        var rules = free.rules();
        var refusals = new ArrayList<Refusal>();
        if (start.isBefore(rules.earliestStart())) {
            refusals.add(Refusal.because("booking.slot.tooSoon", rules.earliestStart()));
        }
        if (start.isAfter(rules.latestStart())) {
            refusals.add(Refusal.because("booking.slot.tooFar", rules.latestStart()));
        }
        if (isOutsideHours(start)) {
            refusals.add(Refusal.because(OUTSIDE_HOURS, rules.serviceTime(start)));
        }
        if (isTaken(start)) {
            refusals.add(Refusal.because("booking.slot.taken", rules.serviceTime(start)));
        }
        if (refusals.isEmpty() || isBesideTheAlignedGrid(start)) {
            refusals.add(Refusal.because("booking.slot.notOnGrid", start));
        }
        return refusals;
    }

    private boolean isOutsideHours(Instant start) {
        var rules = free.rules();
        var working = free.hours().workingTime(rules.reach(start));
        return !working.open().contains(rules.serviceTime(start))
                || working.interruptions().overlaps(rules.occupied(start));
    }

    private boolean isTaken(Instant start) {
        return Collisions.of(free.taken(), free.rules()).overlaps(free.rules().occupied(start));
    }

    /** Packed starts depend on what else is in the way, and are no reason of their own beside it. */
    private boolean isBesideTheAlignedGrid(Instant start) {
        if (free.rules().alignment() == StepAlignment.PACKED) {
            return false;
        }
        var steady = free.hours().clock().steadyDuring(SlotRules.justThe(start));
        var only = new StartSpan(start, start);
        return new AlignedGrid(steady, free.rules().step()).starts(only, only).isEmpty();
    }
}
