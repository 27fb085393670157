package app.foyer.availability;

import app.foyer.availability.NotWorking.Kind;
import app.foyer.catalog.CatalogService.Place;
import app.foyer.catalog.schedule.BlockedTime;
import app.foyer.catalog.schedule.DaysOff;
import app.foyer.catalog.schedule.ScheduleService.Schedule;
import app.foyer.shared.TimeRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Makes the {@link WorkPlan} of one staff member from the rows of many: first the weightiest reasons, then what they leave. */
final class WorkPlans {

    private final Schedule schedule;
    private final long staff;
    private final DateRange days;
    private final TimeRange frame;
    private final List<WorkingCalendar> calendars;
    private final List<NotWorking> found = new ArrayList<>();
    private TimeRangeSet told = TimeRangeSet.of(List.of());

    private WorkPlans(Schedule schedule, long staff, Collection<Place> places, DateRange days, WallClock clock) {
        this.schedule = schedule;
        this.staff = staff;
        this.days = days;
        frame = clock.of(days);
        calendars = places.stream()
                .map(place -> WorkingCalendars.of(schedule, staff, place))
                .filter(calendar ->
                        !calendar.hours().isEmpty() || !calendar.specialDays().isEmpty())
                .toList();
    }

    /**
     * @param places where to look: one, or all of them for the whole of a person's day
     * @param clock by which the days are meant
     */
    static WorkPlan of(Schedule schedule, long staff, Collection<Place> places, DateRange days, WallClock clock) {
        return new WorkPlans(schedule, staff, places, days, clock).plan();
    }

    private WorkPlan plan() {
        var times = calendars.stream()
                .map(calendar -> new OpeningHours(calendar).workingTime(frame))
                .toList();
        var open = times.stream().map(WorkingTime::open).reduce(none(), TimeRangeSet::union);
        var shown = open.intersect(TimeRangeSet.of(List.of(frame)));
        told = shown;
        calendars.stream().findFirst().ifPresent(this::tellWholeDays);
        schedule.blockedTimes().stream()
                .filter(blocked -> blocked.staffId() == staff)
                .forEach(this::tell);
        times.forEach(time -> tell(Kind.BREAK, time.interruptions(), null));
        tell(Kind.OFF_HOURS, TimeRangeSet.of(List.of(frame)), null);
        return new WorkPlan(
                !calendars.isEmpty(), shown.ranges(), found, WholeDays.of(schedule, staff, calendars, days));
    }

    private void tellWholeDays(WorkingCalendar calendar) {
        schedule.daysOff().stream()
                .filter(days -> calendars.stream().allMatch(one -> days.closes(one.locationId())))
                .forEach(days -> tell(Kind.CLOSED, moments(days, calendar), days.reason()));
        schedule.daysOff().stream()
                .filter(days -> days.concernsStaff(staff))
                .forEach(days -> tell(Kind.DAY_OFF, moments(days, calendar), days.reason()));
    }

    private static TimeRangeSet moments(DaysOff days, WorkingCalendar calendar) {
        var dates = new DateRange(days.firstDay(), days.lastDay());
        return TimeRangeSet.of(List.of(new WallClock(calendar.zone()).of(dates)));
    }

    private void tell(BlockedTime blocked) {
        tell(Kind.BLOCKED, TimeRangeSet.of(List.of(blocked.time())), blocked.reason());
    }

    private void tell(Kind kind, TimeRangeSet times, String reason) {
        var fresh = times.intersect(TimeRangeSet.of(List.of(frame))).minus(told);
        fresh.ranges().forEach(time -> found.add(new NotWorking(kind, time, reason)));
        told = told.union(fresh);
    }

    private static TimeRangeSet none() {
        return TimeRangeSet.of(List.of());
    }
}
