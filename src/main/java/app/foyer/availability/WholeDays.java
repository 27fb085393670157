package app.foyer.availability;

import app.foyer.availability.NotWorking.Kind;
import app.foyer.catalog.schedule.BlockedTime;
import app.foyer.catalog.schedule.DaysOff;
import app.foyer.catalog.schedule.ScheduleService.Schedule;
import app.foyer.shared.TimeRange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * On which days one staff member is away from the first to the last hour, and why.
 *
 * <p>Days off and closures are dates on the calendar of the place, so they are compared as dates: a day off on 3 March is one
 * wherever somebody looks at it from. Blocked time is a stretch of moments; it makes a whole day only where it covers all hours
 * of the working day that begins on that date, and there are any.
 */
final class WholeDays {

    private final Schedule schedule;
    private final long staff;
    private final List<WorkingCalendar> calendars;
    private final List<BlockedTime> blocked;

    private WholeDays(Schedule schedule, long staff, List<WorkingCalendar> calendars) {
        this.schedule = schedule;
        this.staff = staff;
        this.calendars = calendars;
        blocked = schedule.blockedTimes().stream()
                .filter(time -> time.staffId() == staff)
                .toList();
    }

    /** @param calendars of this person, at the places at which to look */
    static Map<LocalDate, Away> of(Schedule schedule, long staff, List<WorkingCalendar> calendars, DateRange days) {
        var found = new TreeMap<LocalDate, Away>();
        if (!calendars.isEmpty()) {
            var whole = new WholeDays(schedule, staff, calendars);
            days.first().datesUntil(days.last().plusDays(1)).forEach(date -> whole.on(date)
                    .ifPresent(away -> found.put(date, away)));
        }
        return found;
    }

    private Optional<Away> on(LocalDate date) {
        return closed(date).or(() -> dayOff(date)).or(() -> blocked(date));
    }

    /** Every place is closed at which this person would work then, or all places on a day without hours. */
    private Optional<Away> closed(LocalDate date) {
        var expected = calendars.stream()
                .filter(calendar -> !calendar.plannedOn(date).isEmpty())
                .toList();
        var closures = (expected.isEmpty() ? calendars : expected)
                .stream()
                        .map(calendar -> on(date, days -> days.closes(calendar.locationId())))
                        .toList();
        return closures.stream().allMatch(Optional::isPresent)
                ? closures.get(0).map(days -> new Away(Kind.CLOSED, days.reason()))
                : Optional.empty();
    }

    private Optional<Away> dayOff(LocalDate date) {
        return on(date, days -> days.concernsStaff(staff)).map(days -> new Away(Kind.DAY_OFF, days.reason()));
    }

    private Optional<DaysOff> on(LocalDate date, Predicate<DaysOff> concerned) {
        return schedule.daysOff().stream()
                .filter(concerned)
                .filter(days -> new DateRange(days.firstDay(), days.lastDay()).contains(date))
                .findFirst();
    }

    private Optional<Away> blocked(LocalDate date) {
        if (blocked.isEmpty()) {
            return Optional.empty();
        }
        var hours = calendars.stream()
                .flatMap(calendar -> new OpeningHours(calendar).hoursOf(date).ranges().stream())
                .toList();
        var isLeft = !TimeRangeSet.of(hours).minus(blockedTimes()).ranges().isEmpty();
        return isLeft
                ? Optional.empty()
                : blocked.stream()
                        .filter(time -> overlaps(hours, time.time()))
                        .findFirst()
                        .map(time -> new Away(Kind.BLOCKED, time.reason()));
    }

    private TimeRangeSet blockedTimes() {
        return TimeRangeSet.of(blocked.stream().map(BlockedTime::time).toList());
    }

    private static boolean overlaps(Collection<TimeRange> hours, TimeRange blocked) {
        return hours.stream().anyMatch(blocked::overlaps);
    }
}
