package app.foyer.shared;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** A stretch of absolute time from {@code start} (included) to {@code end} (excluded). Never empty. */
public record TimeRange(Instant start, Instant end) implements Serializable {

    public TimeRange {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("A time range must end after it starts: %s - %s".formatted(start, end));
        }
    }

    /** From {@code start} for {@code length} of elapsed time, whatever the clocks do meanwhile. */
    public static TimeRange from(Instant start, Duration length) {
        return new TimeRange(start, start.plus(length));
    }

    public boolean overlaps(TimeRange other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Whether all of {@code other} lies within this range. */
    public boolean contains(TimeRange other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** This range made longer at both ends. */
    public TimeRange widenedBy(Duration before, Duration after) {
        return new TimeRange(start.minus(before), end.plus(after));
    }

    public Duration length() {
        return Duration.between(start, end);
    }
}
