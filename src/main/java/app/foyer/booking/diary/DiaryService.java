package app.foyer.booking.diary;

import app.foyer.availability.WallClock;
import app.foyer.availability.WorkPlan;
import app.foyer.availability.WorkPlanService;
import app.foyer.booking.Actor;
import app.foyer.catalog.CatalogService;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.catalog.CatalogService.Place;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The calendar of the business: who has which appointments, and when each of the staff works. Staff see their own. Every
 * answer is a constant number of queries.
 */
@Stateless
@RolesAllowed({"STAFF", "ADMIN"})
public class DiaryService {

    /** More than this on one sheet nobody can read. */
    public static final int MOST = 1_000;

    private static final int MOST_IN_A_MONTH = 20_000;

    @Inject
    private DiaryEntries entries;

    @Inject
    private CatalogService catalog;

    @Inject
    private WorkPlanService plans;

    /** @param isCut whether there are more than could be shown */
    public record Sheet(List<DiaryEntry> entries, boolean isCut) implements Serializable {}

    /**
     * One day of a month.
     *
     * @param first the first few of it
     * @param total how many begin on it
     */
    public record DayOfMonth(List<DiaryEntry> first, int total) implements Serializable {

        public int more() {
            return total - first.size();
        }
    }

    /** Whose appointments there can be: all active staff in the order of the business, or for staff oneself alone. */
    public List<Person> people(Actor actor) {
        if (actor instanceof Actor.Staff staff) {
            return staff.isSomebody() ? List.of(new Person(staff.staffId(), staff.name(), "")) : List.of();
        }
        return List.copyOf(catalog.people().values());
    }

    public List<Place> places() {
        return List.copyOf(catalog.places().values());
    }

    /** The appointments of some days, in order of time. */
    public Sheet sheet(DiaryWish wish, Actor actor) {
        var found = entries.of(wish, MOST + 1, actor);
        return new Sheet(found.stream().limit(MOST).toList(), found.size() > MOST);
    }

    /** Of each day the first few appointments that begin on it, and how many there are: for a look from afar. */
    public Map<LocalDate, DayOfMonth> byDay(DiaryWish wish, int perDay, Actor actor) {
        var ids = new TreeMap<LocalDate, List<Long>>();
        var clock = new WallClock(wish.zone());
        for (var start : entries.starts(wish, MOST_IN_A_MONTH, actor)) {
            ids.computeIfAbsent(clock.dateAt((Instant) start[1]), day -> new ArrayList<>())
                    .add((Long) start[0]);
        }
        var shown = ids.values().stream()
                .flatMap(ofDay -> ofDay.stream().limit(perDay))
                .toList();
        var known = entries.of(shown, actor).stream().collect(Collectors.toMap(DiaryEntry::id, entry -> entry));
        var days = new HashMap<LocalDate, DayOfMonth>();
        ids.forEach((day, ofDay) -> days.put(
                day,
                new DayOfMonth(
                        ofDay.stream()
                                .limit(perDay)
                                .filter(known::containsKey)
                                .map(known::get)
                                .toList(),
                        ofDay.size())));
        return days;
    }

    /** When those of {@link #people} work whom the actor sees, at one place or all; by the staff member's id. */
    public Map<Long, WorkPlan> plans(DiaryWish wish, Collection<Long> staff, Actor actor) {
        var visible =
                people(actor).stream().map(Person::id).filter(staff::contains).toList();
        var places = places().stream()
                .filter(place -> wish.location().filter(id -> id != place.id()).isEmpty())
                .toList();
        return plans.of(visible, places, wish.days(), wish.zone());
    }
}
