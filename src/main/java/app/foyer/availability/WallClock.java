package app.foyer.availability;

import app.foyer.shared.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The clock on the wall of one place: what it shows, and between which clock changes it runs steadily. */
public final class WallClock {

    private final ZoneId zone;

    public WallClock(ZoneId zone) {
        this.zone = zone;
    }

    public LocalDate dateAt(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** From the first moment of the first day to the first moment after the last. A day may lack its midnight. */
    public TimeRange of(DateRange days) {
        return new TimeRange(startOf(days.first()), startOf(days.last().plusDays(1)));
    }

    private Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    /** {@code period} cut at the clock changes. */
    List<SteadyTime> steadyDuring(TimeRange period) {
        var steady = new ArrayList<SteadyTime>();
        var from = period.start();
        while (from.isBefore(period.end())) {
            var until = nextChange(from, period.end());
            steady.add(
                    new SteadyTime(new TimeRange(from, until), zone.getRules().getOffset(from)));
            from = until;
        }
        return steady;
    }

    private Instant nextChange(Instant after, Instant atMost) {
        var change = zone.getRules().nextTransition(after);
        return change == null || change.getInstant().isAfter(atMost) ? atMost : change.getInstant();
    }
}
