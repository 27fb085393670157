package app.foyer.availability;

import app.foyer.shared.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A time without a clock change. A skipped hour lies in no steady time, a repeated one in two: what is worked out in
 * each and put together is right on both nights of the year.
 */
record SteadyTime(TimeRange during, ZoneOffset offset) {

    private static final long DAY = Duration.ofDays(1).toSeconds();

    /** The moments at which the wall shows {@code from} (included) to {@code until} (excluded). */
    Optional<TimeRange> whenShowing(LocalDateTime from, LocalDateTime until) {
        return TimeRangeSet.common(during, new TimeRange(from.toInstant(offset), until.toInstant(offset)));
    }

    /** The moments in {@code span} at which the wall shows a whole number of steps since 00:00. */
    List<Instant> onGrid(StartSpan span, Duration step) {
        var starts = new ArrayList<Instant>();
        var start = gridAtOrAfter(later(span.first(), during.start()), step);
        while (start.isBefore(during.end()) && !start.isAfter(span.last())) {
            starts.add(start);
            start = gridAtOrAfter(start.plusSeconds(1), step);
        }
        return starts;
    }

    private Instant gridAtOrAfter(Instant moment, Duration step) {
        long shown = roundedUpToSeconds(moment) + offset.getTotalSeconds();
        long midnight = Math.floorDiv(shown, DAY) * DAY;
        long steps = Math.floorDiv(shown - midnight - 1, step.toSeconds()) + 1;
        long grid = Math.min(steps * step.toSeconds(), DAY);
        return Instant.ofEpochSecond(midnight + grid - offset.getTotalSeconds());
    }

    private static long roundedUpToSeconds(Instant moment) {
        return moment.getNano() == 0 ? moment.getEpochSecond() : moment.getEpochSecond() + 1;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
