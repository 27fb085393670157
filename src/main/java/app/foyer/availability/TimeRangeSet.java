package app.foyer.availability;

import app.foyer.shared.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A set of moments as sorted time ranges that neither overlap nor touch. All answers take one walk along the ranges. */
public final class TimeRangeSet {

    private final List<TimeRange> ranges;

    private TimeRangeSet(List<TimeRange> sortedAndApart) {
        this.ranges = Collections.unmodifiableList(sortedAndApart);
    }

    /** The union of ranges in any order; overlapping and touching ones become one. */
    public static TimeRangeSet of(Collection<TimeRange> ranges) {
        var sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparing(TimeRange::start));
        var merged = new ArrayList<TimeRange>();
        sorted.forEach(range -> append(range, merged));
        return new TimeRangeSet(merged);
    }

    private static void append(TimeRange next, List<TimeRange> merged) {
        int last = merged.size() - 1;
        if (last < 0 || merged.get(last).end().isBefore(next.start())) {
            merged.add(next);
        } else if (merged.get(last).end().isBefore(next.end())) {
            merged.set(last, new TimeRange(merged.get(last).start(), next.end()));
        }
    }

    public List<TimeRange> ranges() {
        return ranges;
    }

    public TimeRangeSet union(TimeRangeSet other) {
        var both = new ArrayList<>(ranges);
        both.addAll(other.ranges);
        return of(both);
    }

    /** The moments of {@code frame} that are not in this set. */
    public TimeRangeSet gapsWithin(TimeRange frame) {
        var gaps = new ArrayList<TimeRange>();
        var from = frame.start();
        for (var range : ranges) {
            between(from, earlier(range.start(), frame.end())).ifPresent(gaps::add);
            from = later(from, range.end());
        }
        between(from, frame.end()).ifPresent(gaps::add);
        return new TimeRangeSet(gaps);
    }

    /** The moments that are in both sets. */
    public TimeRangeSet intersect(TimeRangeSet other) {
        var common = new ArrayList<TimeRange>();
        for (int mine = 0, theirs = 0; mine < ranges.size() && theirs < other.ranges.size(); ) {
            var one = ranges.get(mine);
            var another = other.ranges.get(theirs);
            common(one, another).ifPresent(common::add);
            if (one.end().isBefore(another.end())) {
                mine++;
            } else {
                theirs++;
            }
        }
        return new TimeRangeSet(common);
    }

    public TimeRangeSet minus(TimeRangeSet other) {
        if (ranges.isEmpty()) {
            return this;
        }
        var frame = new TimeRange(
                ranges.get(0).start(), ranges.get(ranges.size() - 1).end());
        return intersect(other.gapsWithin(frame));
    }

    /** Every range made shorter by {@code atStart} and {@code atEnd}; what would become empty goes. */
    public TimeRangeSet shrunkBy(Duration atStart, Duration atEnd) {
        var shrunk = new ArrayList<TimeRange>();
        ranges.forEach(range ->
                between(range.start().plus(atStart), range.end().minus(atEnd)).ifPresent(shrunk::add));
        return new TimeRangeSet(shrunk);
    }

    /** Whether all of {@code range} lies in this set. */
    public boolean contains(TimeRange range) {
        return ranges.stream().anyMatch(mine -> mine.contains(range));
    }

    public boolean overlaps(TimeRange range) {
        return ranges.stream().anyMatch(range::overlaps);
    }

    static Optional<TimeRange> common(TimeRange one, TimeRange other) {
        return between(later(one.start(), other.start()), earlier(one.end(), other.end()));
    }

    private static Optional<TimeRange> between(Instant start, Instant end) {
        return start.isBefore(end) ? Optional.of(new TimeRange(start, end)) : Optional.empty();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeRangeSet that && ranges.equals(that.ranges);
    }

    @Override
    public int hashCode() {
        return ranges.hashCode();
    }

    @Override
    public String toString() {
        return ranges.toString();
    }
}
