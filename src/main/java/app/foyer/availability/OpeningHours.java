package app.foyer.availability;

import app.foyer.shared.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Turns the local rules of one {@link WorkingCalendar} into moments.
 *
 * <p>Somebody works at every moment at which the clock on the wall shows a time within the hours. So a skipped hour is
 * no working time, a repeated hour is worked twice, and hours that end within the repeated hour end in both passes.
 */
public final class OpeningHours {

    private final WorkingCalendar calendar;
    private final WallClock clock;

    public OpeningHours(WorkingCalendar calendar) {
        this.calendar = calendar;
        this.clock = new WallClock(calendar.zone());
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    public WallClock clock() {
        return clock;
    }

    /** When the staff member works, at least for {@code period}: ranges that reach over its edges are not cut. */
    public TimeRangeSet open(TimeRange period) {
        return workingTime(period).open();
    }

    WorkingTime workingTime(TimeRange period) {
        var dates = workingDaysOf(period);
        var steady = clock.steadyDuring(around(dates));
        var hours = new ArrayList<TimeRange>();
        var openings = new ArrayList<Instant>();
        var interruptions = new ArrayList<>(calendar.blockedTimes());
        dates.first().datesUntil(dates.last().plusDays(1)).forEach(date -> {
            var day = TimeRangeSet.of(moments(calendar.hoursOn(date), date, steady));
            day.ranges().forEach(range -> openings.add(range.start()));
            hours.addAll(day.ranges());
            interruptions.addAll(moments(calendar.breaksOn(date), date, steady));
        });
        openings.sort(null);
        var interrupted = TimeRangeSet.of(interruptions);
        return new WorkingTime(TimeRangeSet.of(hours).minus(interrupted), interrupted, openings);
    }

    /** The hours of the working day that begins on {@code date}, without its breaks; what is blocked in them counts as well. */
    TimeRangeSet hoursOf(LocalDate date) {
        var steady = clock.steadyDuring(around(DateRange.of(date)));
        var breaks = date.minusDays(1)
                .datesUntil(date.plusDays(2))
                .flatMap(day -> moments(calendar.breaksOn(day), day, steady).stream())
                .toList();
        return TimeRangeSet.of(moments(calendar.hoursOn(date), date, steady)).minus(TimeRangeSet.of(breaks));
    }

    /** The working day before may run into the first day. */
    private DateRange workingDaysOf(TimeRange period) {
        return new DateRange(clock.dateAt(period.start()).minusDays(1), clock.dateAt(period.end()));
    }

    private TimeRange around(DateRange dates) {
        return clock.of(new DateRange(dates.first().minusDays(1), dates.last().plusDays(2)));
    }

    private static List<TimeRange> moments(List<LocalStretch> stretches, LocalDate date, List<SteadyTime> steady) {
        return stretches.stream()
                .flatMap(stretch -> steady.stream().flatMap(time -> moments(stretch, date, time)))
                .toList();
    }

    private static Stream<TimeRange> moments(LocalStretch stretch, LocalDate date, SteadyTime steady) {
        return steady.whenShowing(stretch.startOn(date), stretch.endOn(date)).stream();
    }
}
