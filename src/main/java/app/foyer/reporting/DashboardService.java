package app.foyer.reporting;

import app.foyer.availability.BusyTime;
import app.foyer.availability.DateRange;
import app.foyer.availability.Taken;
import app.foyer.availability.WallClock;
import app.foyer.booking.Actor;
import app.foyer.booking.diary.DiaryService;
import app.foyer.booking.diary.DiaryWish;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.TimeRange;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the business stands: today, the week, what waits, who is free, what came in. Days begin and end by the company's
 * clock. Staff get their own figures. Each answer is a constant number of queries; what waits, failed or is new is counted up to
 * {@link app.foyer.shared.Page#COUNTED}.
 */
@Stateless
@RolesAllowed({"STAFF", "ADMIN"})
public class DashboardService {

    /** More lines than this nobody reads on a dashboard. */
    static final int MOST_TODAY = 12;

    private static final int WEEK = 7;
    private static final int MONTH = 30;

    @Inject
    private Standings standings;

    @Inject
    private AppointmentsByDay byDay;

    @Inject
    private DiaryService diary;

    @Inject
    private BusyTime busyTime;

    @Inject
    private Settings settings;

    @Inject
    private BusinessClock clock;

    /** What is still to come today, by the company's day; when nothing is, the next day of the week on which anything is. */
    public Agenda agenda(Actor actor) {
        var now = clock.now();
        var days = new WallClock(company().timeZone());
        var today = days.dateAt(now);
        var week = days.of(new DateRange(today, today.plusDays(WEEK - 1)));
        var found = standings.toCome(week, now, MOST_TODAY + 1, actor);
        var day = found.isEmpty() ? today : days.dateAt(found.get(0).time().start());
        var ofDay = found.stream()
                .filter(line -> days.dateAt(line.time().start()).equals(day))
                .toList();
        return new Agenda(day, ofDay.stream().limit(MOST_TODAY).toList(), ofDay.size() > MOST_TODAY);
    }

    /** Today and the six days after it. */
    public Period nextDays(Actor actor) {
        var company = company();
        var today = today(company);
        return period(new DateRange(today, today.plusDays(WEEK - 1)), company, actor);
    }

    /** The thirty days before today. */
    public Period lastDays(Actor actor) {
        var company = company();
        var today = today(company);
        return period(new DateRange(today.minusDays(MONTH), today.minusDays(1)), company, actor);
    }

    /** How many appointments wait for the business. */
    public long undecided(Actor actor) {
        return standings.undecided(actor);
    }

    /** The first of the seven days of which somebody may still see to what failed. */
    public LocalDate failedSince() {
        return failedSince(company());
    }

    /** How many messages that were written since {@link #failedSince} could not be delivered. */
    @RolesAllowed("ADMIN")
    public long failedMessages() {
        var company = company();
        var since = DateRange.of(failedSince(company));
        return standings.failedMessages(
                new WallClock(company.timeZone()).of(since).start());
    }

    /** The first day of the thirty before today: who is in the directory since then is new. */
    public LocalDate newSince() {
        return newSince(company());
    }

    /** How many customers the directory has got since {@link #newSince}. */
    @RolesAllowed("ADMIN")
    public long newCustomers() {
        var company = company();
        var since = DateRange.of(newSince(company));
        return standings.customersSince(
                new WallClock(company.timeZone()).of(since).start());
    }

    /** Of everybody who works within the next seven days, from now on, how much of that time is free. */
    public List<Capacity> capacity(Actor actor) {
        var now = clock.now();
        var zone = company().timeZone();
        var wall = new WallClock(zone);
        var today = wall.dateAt(now);
        var days = new DateRange(today, today.plusDays(WEEK - 1));
        var window = new TimeRange(now, wall.of(days).end());
        var people = diary.people(actor);
        var ids = people.stream().map(Person::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var wish = new DiaryWish(days, zone, Set.copyOf(ids), Optional.empty(), false);
        var plans = diary.plans(wish, ids, actor);
        var busy = busyTime.of(ids, window);
        return people.stream()
                .filter(person -> plans.containsKey(person.id()))
                .map(person -> Capacity.of(
                        person,
                        plans.get(person.id()).open(),
                        busy.getOrDefault(person.id(), List.of()).stream()
                                .map(Taken::occupied)
                                .toList(),
                        window))
                .filter(Capacity::isAtWork)
                .toList();
    }

    private Period period(DateRange days, CompanySettings company, Actor actor) {
        return byDay.of(days, company.timeZone(), company.currency(), actor);
    }

    private LocalDate failedSince(CompanySettings company) {
        return today(company).minusDays(WEEK);
    }

    private LocalDate newSince(CompanySettings company) {
        return today(company).minusDays(MONTH);
    }

    private LocalDate today(CompanySettings company) {
        return new WallClock(company.timeZone()).dateAt(clock.now());
    }

    private CompanySettings company() {
        return settings.read(CompanySettings.class);
    }
}
