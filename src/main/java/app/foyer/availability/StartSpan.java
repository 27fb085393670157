package app.foyer.availability;

import app.foyer.shared.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The starts from {@code first} to {@code last}, <em>both</em> included: a room as long as the service has one start. */
record StartSpan(Instant first, Instant last) {

    /** The starts at which {@code duration} fits into {@code room}; empty when it never does. */
    static Optional<StartSpan> fitting(Duration duration, TimeRange room) {
        return between(room.start(), room.end().minus(duration));
    }

    /** From the notice to the horizon; empty when they leave nothing. */
    static Optional<StartSpan> allowedBy(SlotRules rules) {
        return between(rules.earliestStart(), rules.latestStart());
    }

    static StartSpan in(TimeRange starts) {
        return new StartSpan(starts.start(), starts.end().minusNanos(1));
    }

    private static Optional<StartSpan> between(Instant first, Instant last) {
        return last.isBefore(first) ? Optional.empty() : Optional.of(new StartSpan(first, last));
    }

    Optional<StartSpan> within(StartSpan other) {
        return between(first.isAfter(other.first) ? first : other.first, last.isBefore(other.last) ? last : other.last);
    }

    boolean contains(Instant start) {
        return !start.isBefore(first) && !start.isAfter(last);
    }
}
