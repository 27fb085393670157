package app.foyer.catalog.schedule;

import app.foyer.shared.TimeRange;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Hours on the clock of a place. An end that is not after its start lies on the next day: 00:00 - 00:00 is a whole day. */
public record Stretch(LocalTime from, LocalTime until) implements Serializable {

    private static final int DAY = 24 * 60;

    /** In minutes since midnight. */
    int start() {
        return from.toSecondOfDay() / 60;
    }

    /** In minutes since the midnight before its start, so that it always lies after the start. */
    int end() {
        var end = until.toSecondOfDay() / 60;
        return end > start() ? end : end + DAY;
    }

    public Duration length() {
        return Duration.ofMinutes(end() - start());
    }

    boolean overlaps(Stretch other) {
        return start() < other.end() && other.start() < end();
    }

    /** As moments; on a night of a clock change as long as the clocks make it, and never nothing. */
    TimeRange on(LocalDate day, ZoneId zone) {
        var start = day.atTime(from).atZone(zone).toInstant();
        var end = day.atStartOfDay().plusMinutes(end()).atZone(zone).toInstant();
        return new TimeRange(start, end.isAfter(start) ? end : start.plusSeconds(60));
    }

    @Override
    public String toString() {
        return from + "–" + until;
    }
}
