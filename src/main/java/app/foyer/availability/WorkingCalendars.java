package app.foyer.availability;

import app.foyer.catalog.CatalogService.Place;
import app.foyer.catalog.schedule.BlockedTime;
import app.foyer.catalog.schedule.DaysOff;
import app.foyer.catalog.schedule.ScheduleService.Schedule;
import app.foyer.catalog.schedule.SpecialDay;
import app.foyer.catalog.schedule.WeeklyHours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Picks what concerns one staff member at one location from the rows of many. */
final class WorkingCalendars {

    private WorkingCalendars() {}

    static WorkingCalendar of(Schedule schedule, long staff, Place place) {
        return new WorkingCalendar(
                staff,
                place.id(),
                place.zone(),
                week(schedule, staff, place, WeeklyHours.Kind.WORK),
                week(schedule, staff, place, WeeklyHours.Kind.BREAK),
                specialDays(schedule, staff, place),
                absences(schedule, days -> days.concernsStaff(staff)),
                absences(schedule, days -> days.closes(place.id())),
                schedule.blockedTimes().stream()
                        .filter(blocked -> blocked.staffId() == staff)
                        .map(BlockedTime::time)
                        .toList());
    }

    private static List<WeeklyStretch> week(Schedule schedule, long staff, Place place, WeeklyHours.Kind kind) {
        return schedule.weeklyHours().stream()
                .filter(hours -> hours.staffId() == staff && hours.locationId() == place.id() && hours.kind() == kind)
                .map(hours -> new WeeklyStretch(hours.day(), hours.from(), hours.until()))
                .toList();
    }

    private static Map<LocalDate, List<LocalStretch>> specialDays(Schedule schedule, long staff, Place place) {
        var days = new HashMap<LocalDate, List<LocalStretch>>();
        schedule.specialDays().stream()
                .filter(special -> special.staffId() == staff && special.locationId() == place.id())
                .forEach(special -> days.merge(special.day(), stretchesOf(special), WorkingCalendars::joined));
        return days;
    }

    private static List<LocalStretch> stretchesOf(SpecialDay special) {
        return special.isClosed()
                ? List.of()
                : List.of(new LocalStretch(
                        special.from().orElseThrow(), special.until().orElseThrow()));
    }

    private static List<LocalStretch> joined(List<LocalStretch> some, List<LocalStretch> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static List<DateRange> absences(Schedule schedule, Predicate<DaysOff> concerned) {
        return schedule.daysOff().stream()
                .filter(concerned)
                .map(days -> new DateRange(days.firstDay(), days.lastDay()))
                .toList();
    }
}
