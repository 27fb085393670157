package app.foyer.catalog.schedule;

import app.foyer.catalog.CatalogService.Place;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.TimeRange;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Single dates on which somebody's hours at a location are others than those of the week, or none. */
@Stateless
@RolesAllowed("ADMIN")
public class SpecialDayService {

    static final String SAVED = "staff.specialDaySaved";
    static final String REMOVED = "staff.specialDayRemoved";

    private static final int MOST_ROWS = 2_000;

    @Resource
    private SessionContext caller;

    @Inject
    private StaffSchedules staff;

    @Inject
    private Schedules schedules;

    @Inject
    private WorkPlaces places;

    @Inject
    private ScheduleChanges changes;

    @Inject
    private BusinessClock clock;

    /** @param hours in order; empty when closed on that day */
    public record Special(long locationId, LocalDate day, List<Stretch> hours) implements Serializable {

        /** Of one date there are hours once at each location. */
        public boolean isOfSameDay(Special other) {
            return day.equals(other.day) && locationId == other.locationId;
        }
    }

    /** What speaks against a date and its hours. @param hours by the number of the stretch, from 0 */
    public record Objections(List<Refusal> date, Map<Integer, Refusal> hours) implements Serializable {

        List<Refusal> all() {
            var all = new ArrayList<>(date);
            all.addAll(hours.values());
            return all.stream().distinct().toList();
        }
    }

    /** From yesterday on, in order of time. */
    public List<Special> upcoming(long staffId) {
        return SpecialDayRows.days(staff.specialDays(staffId, today().minusDays(1), MOST_ROWS));
    }

    /** Goes back with the form, see {@link HoursService.Week#version}. */
    public long version(long staffId) {
        return staff.version(staffId);
    }

    public Objections objections(long staffId, Special wanted) {
        var place = places.known(wanted.locationId());
        var today = clock.now().atZone(place.zone()).toLocalDate();
        var policy = new SpecialDayPolicy(place.zone(), today, elsewhere(staffId, place, wanted.day()));
        var date = new ArrayList<>(policy.toDate(wanted.day()));
        if (staff.specialDays(staffId, today, MOST_ROWS).size() > MOST_ROWS - HoursPolicy.MOST_A_DAY) {
            date.add(Refusal.because("specialDay.tooMany", MOST_ROWS));
        }
        return new Objections(date, policy.toHours(wanted.day(), wanted.hours()));
    }

    /**
     * From now on these are the hours of that date there, whatever they were.
     *
     * @param seen the version that the person had before their eyes
     * @throws RefusedException with all that speaks against it
     * @throws app.foyer.shared.ChangedMeanwhileException when somebody else has changed this person's hours since
     */
    public void save(long staffId, Special wanted, long seen) {
        var member = staff.lock(staffId);
        Decision.refusedFor(objections(staffId, wanted).all()).enforce();
        changes.mustBeAsSeen(member, seen);
        var before = on(staffId, wanted.locationId(), wanted.day());
        staff.removeSpecialDay(staffId, wanted.locationId(), wanted.day());
        staff.add(SpecialDayRows.of(staffId, wanted));
        changes.made(SAVED, caller, member, before.map(this::inShort).orElse(null), inShort(wanted));
    }

    /** The week counts again. @throws RefusedException when there is no such day any more */
    public void remove(long staffId, long locationId, LocalDate day) {
        var member = staff.lock(staffId);
        var before = on(staffId, locationId, day)
                .orElseThrow(() -> new RefusedException(Refusal.because("specialDay.unknown")));
        staff.removeSpecialDay(staffId, locationId, day);
        changes.made(REMOVED, caller, member, inShort(before), null);
    }

    private Optional<Special> on(long staffId, long locationId, LocalDate day) {
        return SpecialDayRows.days(staff.specialDays(staffId, day, MOST_ROWS)).stream()
                .filter(special -> special.day().equals(day) && special.locationId() == locationId)
                .findFirst();
    }

    /** The day before and after too: hours may run past midnight, and places lie in different zones. */
    private Map<String, List<TimeRange>> elsewhere(long staffId, Place here, LocalDate day) {
        var schedule = new ScheduleService.Schedule(
                schedules.weeklyHours(Set.of(staffId)),
                schedules.specialDays(Set.of(staffId), day.minusDays(1), day.plusDays(1)),
                List.of(),
                List.of());
        return places.elsewhere(here, place -> DatedHours.around(day, schedule, place));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
    }

    private String inShort(Special special) {
        return special.day() + " "
                + places.find(special.locationId()).map(Place::name).orElse("") + " "
                + special.hours().stream().map(Stretch::toString).collect(Collectors.joining(", "));
    }
}
