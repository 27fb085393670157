package app.foyer.reporting;

import app.foyer.availability.TimeRangeSet;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.shared.TimeRange;
import java.io.Serializable;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * How much of somebody's working time is still to be had.
 *
 * @param working how long this person works from now on
 * @param free how much of that nobody has booked; a group appointment with free places counts as booked
 */
public record Capacity(Person person, Duration working, Duration free) implements Serializable {

    private static final int PERCENT = 100;

    static Capacity of(Person person, List<TimeRange> open, Collection<TimeRange> taken, TimeRange window) {
        var working = TimeRangeSet.of(open).intersect(TimeRangeSet.of(List.of(window)));
        return new Capacity(person, length(working), length(working.minus(TimeRangeSet.of(taken))));
    }

    private static Duration length(TimeRangeSet times) {
        return times.ranges().stream().map(TimeRange::length).reduce(Duration.ZERO, Duration::plus);
    }

    public boolean isAtWork() {
        return !working.isZero();
    }

    /** Of a hundred parts of the working time; 0 for somebody who does not work. */
    public int freePercent() {
        return isAtWork() ? (int) Math.round((double) PERCENT * free.toMinutes() / working.toMinutes()) : 0;
    }
}
