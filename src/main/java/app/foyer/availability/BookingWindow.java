package app.foyer.availability;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * How soon and how far ahead customers may book.
 *
 * @param minimumNotice elapsed time between booking and start; a start exactly then is allowed
 * @param horizonDays whole days after today that can be booked: 0 is today only, 60 ends with the day 60 days from today
 */
public record BookingWindow(Duration minimumNotice, int horizonDays) {

    public Instant earliestStart(Instant now) {
        return now.plus(minimumNotice);
    }

    /** The last microsecond of the last day, as the location's clock counts days. */
    public Instant latestStart(Instant now, ZoneId locationZone) {
        var clock = new WallClock(locationZone);
        var lastDay = clock.dateAt(now).plusDays(horizonDays);
        return clock.of(DateRange.of(lastDay)).end().minusNanos(1_000);
    }
}
