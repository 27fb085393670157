package app.foyer.catalog.schedule;

import app.foyer.catalog.CatalogService.Place;
import app.foyer.catalog.schedule.WeeklyHours.Kind;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Decision;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Somebody's working week at each location. Saved as a whole, at any time: what is booked already stays booked. */
@Stateless
@RolesAllowed("ADMIN")
public class HoursService {

    static final String CHANGED = "staff.hoursChanged";

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

    /**
     * A week at one location.
     *
     * @param version of all of this person's weeks and special days together: goes back with the form
     * @param days all seven, free ones included
     */
    public record Week(long staffId, long locationId, long version, Map<DayOfWeek, DayHours> days)
            implements Serializable {}

    public Week week(long staffId, long locationId) {
        return new Week(staffId, locationId, staff.version(staffId), WeekRows.days(rows(staffId), locationId));
    }

    /** At which locations somebody works on any day of the week. */
    public Set<Long> locationsOf(long staffId) {
        return rows(staffId).stream().map(WeeklyHours::locationId).collect(Collectors.toSet());
    }

    /** All that speaks against such a week, each beside its stretch. Empty: it can be saved. */
    public List<HoursObjection> objections(long staffId, long locationId, Map<DayOfWeek, DayHours> days) {
        return new HoursPolicy(elsewhere(rows(staffId), places.known(locationId))).objections(days);
    }

    /**
     * Replaces the week at this location.
     *
     * @param seen the version that the person had before their eyes
     * @throws app.foyer.shared.RefusedException with all that speaks against it
     * @throws app.foyer.shared.ChangedMeanwhileException when somebody else has changed this person's hours since
     */
    public void save(long staffId, long locationId, Map<DayOfWeek, DayHours> days, long seen) {
        var member = staff.lock(staffId);
        var place = places.known(locationId);
        Decision.refusedFor(objections(staffId, locationId, days).stream()
                        .map(HoursObjection::refusal)
                        .distinct()
                        .toList())
                .enforce();
        changes.mustBeAsSeen(member, seen);
        var before = inShort(WeekRows.days(rows(staffId), locationId), place);
        staff.removeWeek(staffId, locationId);
        staff.add(WeekRows.of(staffId, locationId, days));
        changes.made(CHANGED, caller, member, before, inShort(days, place));
    }

    private List<WeeklyHours> rows(long staffId) {
        return schedules.weeklyHours(Set.of(staffId));
    }

    /** Told on the clock of {@code here}, as far ahead or behind as the places are from one another now. */
    private Map<String, BitSet> elsewhere(List<WeeklyHours> rows, Place here) {
        return places.elsewhere(
                here,
                place -> HoursPolicy.shifted(
                        HoursPolicy.minutes(WeekRows.days(rows, place.id()), Kind.WORK),
                        offset(here.zone()) - offset(place.zone())));
    }

    private int offset(ZoneId zone) {
        return zone.getRules().getOffset(clock.now()).getTotalSeconds() / 60;
    }

    private static String inShort(Map<DayOfWeek, DayHours> days, Place place) {
        var lines = new ArrayList<String>();
        lines.add(place.name());
        days.forEach((day, hours) -> {
            if (!hours.work().isEmpty()) {
                lines.add(day.toString().substring(0, 3) + " " + hours);
            }
        });
        return String.join("\n", lines);
    }
}
