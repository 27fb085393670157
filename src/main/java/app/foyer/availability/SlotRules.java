package app.foyer.availability;

import app.foyer.shared.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a start of one service has to obey. Durations are elapsed time, whatever the clocks do meanwhile.
 *
 * @param duration the service itself; it lies wholly within the working time
 * @param bufferBefore kept free before the service; adds up with the buffer after of the appointment before
 * @param bufferAfter kept free after the service; adds up with the buffer before of the next appointment
 * @param step distance of the starts offered, in whole seconds
 * @param capacity how many customers at one moment; more than one only with a sharing key
 * @param sharingKey {@link Sharing#key} of a group service; empty for an exclusive one
 * @param earliestStart the first start allowed (from the minimum notice), included
 * @param latestStart the last start allowed (from the horizon), included
 */
public record SlotRules(
        Duration duration,
        Duration bufferBefore,
        Duration bufferAfter,
        Duration step,
        StepAlignment alignment,
        int capacity,
        Optional<Long> sharingKey,
        Instant earliestStart,
        Instant latestStart) {

    /** A working day is at most two stretches of a day long; starts in steps are counted from its opening. */
    private static final Duration LONGEST_WORKING_DAY = Duration.ofDays(3);

    public SlotRules {
        demand(isPositive(duration), "A service must last some time");
        demand(!bufferBefore.isNegative() && !bufferAfter.isNegative(), "A buffer must not be negative");
        demand(isPositive(step) && step.getNano() == 0, "A step must be some whole seconds");
        demand(capacity >= 1, "There must be room for one customer");
        demand(capacity == 1 || sharingKey.isPresent(), "Only a group service has room for several customers");
    }

    /** The time with the customer, for a start. */
    public TimeRange serviceTime(Instant start) {
        return TimeRange.from(start, duration);
    }

    /** The time that the staff member is held, for a start: the service with its buffers. */
    public TimeRange occupied(Instant start) {
        return serviceTime(start).widenedBy(bufferBefore, bufferAfter);
    }

    /** The time whose appointments must be known in order to say which starts within {@code starts} are free. */
    public TimeRange reach(TimeRange starts) {
        return starts.widenedBy(bufferBefore.plus(LONGEST_WORKING_DAY), duration.plus(bufferAfter));
    }

    /** The time whose appointments must be known in order to say whether one start is free. */
    public TimeRange reach(Instant start) {
        return reach(justThe(start));
    }

    static TimeRange justThe(Instant start) {
        return new TimeRange(start, start.plusNanos(1));
    }

    private static boolean isPositive(Duration duration) {
        return !duration.isNegative() && !duration.isZero();
    }

    private static void demand(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
