package app.foyer.availability;

import app.foyer.catalog.CatalogService;
import app.foyer.catalog.CatalogService.Place;
import app.foyer.catalog.schedule.BlockedTime;
import app.foyer.catalog.schedule.DaysOff;
import app.foyer.catalog.schedule.ScheduleService;
import app.foyer.catalog.schedule.ScheduleService.Schedule;
import app.foyer.catalog.schedule.WhoseTime;
import app.foyer.shared.TimeRange;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * When people work and are away, as moments, for whoever paints a calendar. Five queries, whatever the number of people and
 * days. Members of the staff get their own time alone; a colleague's is left out.
 */
@Stateless
@RolesAllowed({"STAFF", "ADMIN"})
public class RosterService {

    @Resource
    private SessionContext caller;

    @Inject
    private WhoseTime whose;

    @Inject
    private CatalogService catalog;

    @Inject
    private ScheduleService schedules;

    /** Why somebody is not to be had. */
    public enum AbsenceKind {
        DAYS_OFF,
        CLOSURE,
        BLOCKED
    }

    /**
     * A time in which somebody is not to be had.
     *
     * @param id of the days off, the closure or the blocked time
     * @param time whole days of the location's calendar for days off and closures
     * @param reason may be empty
     */
    public record Absence(AbsenceKind kind, long id, TimeRange time, String reason) implements Serializable {}

    /**
     * One person at one location, on the days asked for.
     *
     * @param working when they can be booked as far as hours go: breaks and absences are taken out already; cut to the days
     * @param absences overlapping those days, in order of time
     */
    public record Roster(long staffId, long locationId, ZoneId zone, List<TimeRange> working, List<Absence> absences)
            implements Serializable {}

    /**
     * One for each person and location.
     *
     * @param first first day, {@code last} last day, both included, on each location's calendar
     * @param locationIds of which archived ones are left out
     */
    public List<Roster> of(Collection<Long> staffIds, Collection<Long> locationIds, LocalDate first, LocalDate last) {
        var people = whose.visible(caller, staffIds);
        if (people.isEmpty()) {
            return List.of();
        }
        var schedule = schedules.of(people, first, last);
        var places = catalog.places().values().stream()
                .filter(place -> locationIds.contains(place.id()))
                .sorted(Comparator.comparing(Place::id))
                .toList();
        return people.stream()
                .sorted()
                .flatMap(staff ->
                        places.stream().map(place -> roster(schedule, staff, place, new DateRange(first, last))))
                .toList();
    }

    private static Roster roster(Schedule schedule, long staff, Place place, DateRange days) {
        var hours = new OpeningHours(WorkingCalendars.of(schedule, staff, place));
        var frame = hours.clock().of(days);
        var working =
                hours.open(frame).intersect(TimeRangeSet.of(List.of(frame))).ranges();
        var away = schedule.daysOff().stream()
                .filter(row -> row.concernsStaff(staff) || row.closes(place.id()))
                .map(row -> absence(row, hours.clock()));
        var blocked = schedule.blockedTimes().stream()
                .filter(row -> row.staffId() == staff)
                .map(RosterService::absence);
        var absences = Stream.concat(away, blocked)
                .filter(absence -> absence.time().overlaps(frame))
                .sorted(Comparator.comparing(absence -> absence.time().start()))
                .toList();
        return new Roster(staff, place.id(), place.zone(), working, absences);
    }

    private static Absence absence(DaysOff row, WallClock clock) {
        var kind = row.staffId() == null ? AbsenceKind.CLOSURE : AbsenceKind.DAYS_OFF;
        return new Absence(kind, row.id(), clock.of(new DateRange(row.firstDay(), row.lastDay())), row.reason());
    }

    private static Absence absence(BlockedTime row) {
        return new Absence(AbsenceKind.BLOCKED, row.id(), row.time(), row.reason());
    }
}
