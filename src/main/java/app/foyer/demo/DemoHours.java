package app.foyer.demo;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.previous;

import app.foyer.catalog.CatalogService;
import app.foyer.catalog.Location;
import app.foyer.catalog.StaffMember;
import app.foyer.catalog.schedule.BlockedTime;
import app.foyer.catalog.schedule.DaysOff;
import app.foyer.catalog.schedule.SpecialDay;
import app.foyer.catalog.schedule.WeeklyHours;
import app.foyer.catalog.schedule.WeeklyHours.Kind;
import app.foyer.shared.TimeRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;

/**
 * When Weber &amp; Matos work. Somebody is in Berlin on every day of the week, and nobody is away in the next four days,
 * so that the demo has something to show whenever it is loaded.
 */
@ApplicationScoped
class DemoHours {

    private static final Function<Team, Location> BERLIN = Team::berlin;
    private static final Function<Team, Location> LISBON = Team::lisbon;

    static final List<Week> WEEKS = List.of(
            work(Team::miriam, BERLIN, "08:00", "16:30", MONDAY, TUESDAY, WEDNESDAY, THURSDAY),
            rest(Team::miriam, BERLIN, "12:15", "13:00", MONDAY, TUESDAY, WEDNESDAY, THURSDAY),
            work(Team::jonas, BERLIN, "11:00", "20:00", TUESDAY, WEDNESDAY, THURSDAY, FRIDAY),
            rest(Team::jonas, BERLIN, "15:00", "15:30", TUESDAY, WEDNESDAY, THURSDAY, FRIDAY),
            work(Team::jonas, BERLIN, "09:00", "14:00", SATURDAY),
            work(Team::sofia, BERLIN, "12:00", "20:00", MONDAY),
            work(Team::sofia, BERLIN, "10:00", "17:00", SATURDAY, SUNDAY),
            rest(Team::sofia, BERLIN, "13:00", "13:30", SATURDAY, SUNDAY),
            work(Team::sofia, LISBON, "11:00", "19:00", WEDNESDAY, THURSDAY),
            rest(Team::sofia, LISBON, "15:00", "15:30", WEDNESDAY, THURSDAY),
            work(Team::tomas, LISBON, "09:00", "18:00", MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY),
            rest(Team::tomas, LISBON, "13:00", "14:00", MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY),
            work(Team::ines, LISBON, "08:00", "12:00", MONDAY, WEDNESDAY, FRIDAY),
            work(Team::ines, LISBON, "16:00", "20:00", MONDAY, WEDNESDAY, FRIDAY),
            work(Team::ines, LISBON, "10:00", "13:00", SATURDAY));

    /** The same hours on several days of somebody's week. */
    record Week(
            Function<Team, StaffMember> who,
            Function<Team, Location> where,
            Kind kind,
            LocalTime from,
            LocalTime until,
            List<DayOfWeek> days) {}

    @Inject
    private CatalogService catalog;

    void agree(Team team, LocalDate today) {
        WEEKS.forEach(week -> week.days().forEach(day -> catalog.add(hours(week, day, team))));
        exceptions(team, today);
    }

    private void exceptions(Team team, LocalDate today) {
        var openFriday = today.plusDays(6).with(next(FRIDAY));
        catalog.add(SpecialDay.open(
                team.miriam().id(), team.berlin().id(), openFriday, LocalTime.of(9, 0), LocalTime.of(13, 0)));
        var congress = today.plusDays(13).with(next(THURSDAY));
        catalog.add(DaysOff.of(team.jonas().id(), congress, congress.plusDays(1), "Sports medicine congress"));
        var longWeekend = today.minusDays(12).with(previous(FRIDAY));
        catalog.add(DaysOff.of(team.tomas().id(), longWeekend, longWeekend, "Long weekend"));
        var accounts = today.plusDays(4).with(next(TUESDAY));
        catalog.add(BlockedTime.of(
                team.tomas().id(), between(team.lisbon(), accounts, 16, 18), "Paperwork with the accountant"));
        var training = today.plusDays(20).with(next(MONDAY));
        catalog.add(DaysOff.closure(null, training, training, "Team training"));
    }

    private static WeeklyHours hours(Week week, DayOfWeek day, Team team) {
        return WeeklyHours.of(
                week.who().apply(team).id(),
                week.where().apply(team).id(),
                week.kind(),
                day,
                week.from(),
                week.until());
    }

    private static Week work(
            Function<Team, StaffMember> who,
            Function<Team, Location> where,
            String from,
            String until,
            DayOfWeek... days) {
        return new Week(who, where, Kind.WORK, LocalTime.parse(from), LocalTime.parse(until), List.of(days));
    }

    private static Week rest(
            Function<Team, StaffMember> who,
            Function<Team, Location> where,
            String from,
            String until,
            DayOfWeek... days) {
        return new Week(who, where, Kind.BREAK, LocalTime.parse(from), LocalTime.parse(until), List.of(days));
    }

    private static TimeRange between(Location place, LocalDate day, int fromHour, int untilHour) {
        return new TimeRange(
                day.atTime(fromHour, 0).atZone(place.zone()).toInstant(),
                day.atTime(untilHour, 0).atZone(place.zone()).toInstant());
    }
}
