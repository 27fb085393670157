package app.foyer.catalog.schedule;

import app.foyer.account.Callers;
import app.foyer.audit.AuditLog;
import app.foyer.audit.Meanwhile;
import app.foyer.catalog.CatalogService;
import app.foyer.catalog.CatalogService.Place;
import app.foyer.catalog.schedule.WeeklyHours.Kind;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
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
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Somebody's working week at each location. Saved as a whole, at any time: what is booked already stays booked. */
@Stateless
@RolesAllowed("ADMIN")
public class HoursService {

    static final String CHANGED = "staff.hoursChanged";

    @Resource
    private SessionContext caller;

    @Inject
    private Callers callers;

    @Inject
    private StaffSchedules staff;

    @Inject
    private Schedules schedules;

    @Inject
    private CatalogService catalog;

    @Inject
    private BusinessClock clock;

    @Inject
    private Meanwhile meanwhile;

    @Inject
    private AuditLog audit;

    /**
     * A week at one location.
     *
     * @param version of all of this person's weeks and special days together: goes back with the form
     * @param days all seven, free ones included
     */
    public record Week(long staffId, long locationId, long version, Map<DayOfWeek, DayHours> days)
            implements Serializable {}

    public Week week(long staffId, long locationId) {
        return new Week(staffId, locationId, staff.version(staffId), days(rows(staffId), locationId));
    }

    /** At which locations somebody works on any day of the week. */
    public Set<Long> locationsOf(long staffId) {
        return rows(staffId).stream().map(WeeklyHours::locationId).collect(Collectors.toSet());
    }

    /** All that speaks against such a week, each beside its stretch. Empty: it can be saved. */
    public List<HoursObjection> objections(long staffId, long locationId, Map<DayOfWeek, DayHours> days) {
        return new HoursPolicy(elsewhere(rows(staffId), place(locationId))).objections(days);
    }

    /**
     * Replaces the week at this location.
     *
     * @param seen the version that the person had before their eyes
     * @throws RefusedException with all that speaks against it
     * @throws app.foyer.shared.ChangedMeanwhileException when somebody else has changed this person's hours since
     */
    public void save(long staffId, long locationId, Map<DayOfWeek, DayHours> days, long seen) {
        var member = staff.lock(staffId);
        var place = place(locationId);
        Decision.refusedFor(objections(staffId, locationId, days).stream()
                        .map(HoursObjection::refusal)
                        .distinct()
                        .toList())
                .enforce();
        var subject = StaffLog.subject(member);
        meanwhile.mustBeAsSeen(seen, staff.version(staffId), StaffLog.SCHEDULE, subject);
        var before = inShort(days(rows(staffId), locationId), place);
        staff.removeWeek(staffId, locationId);
        staff.add(asRows(staffId, locationId, days));
        staff.countChange(staffId);
        audit.tell(CHANGED, callers.addressOf(caller), subject, before, inShort(days, place));
    }

    private List<WeeklyHours> rows(long staffId) {
        return schedules.weeklyHours(Set.of(staffId));
    }

    private Place place(long locationId) {
        var place = catalog.places().get(locationId);
        if (place == null) {
            throw new RefusedException(Refusal.because("hours.location.unknown"));
        }
        return place;
    }

    /** Told on the clock of {@code here}, as far ahead or behind as the places are from one another now. */
    private Map<String, BitSet> elsewhere(List<WeeklyHours> rows, Place here) {
        var weeks = new TreeMap<String, BitSet>();
        for (var place : catalog.places().values()) {
            if (place.id() != here.id()) {
                var minutes = HoursPolicy.minutes(days(rows, place.id()), Kind.WORK);
                weeks.put(place.name(), HoursPolicy.shifted(minutes, offset(here.zone()) - offset(place.zone())));
            }
        }
        return weeks;
    }

    private int offset(ZoneId zone) {
        return zone.getRules().getOffset(clock.now()).getTotalSeconds() / 60;
    }

    private static Map<DayOfWeek, DayHours> days(List<WeeklyHours> rows, long location) {
        var days = new EnumMap<DayOfWeek, DayHours>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            days.put(
                    day,
                    new DayHours(
                            stretches(rows, location, day, Kind.WORK), stretches(rows, location, day, Kind.BREAK)));
        }
        return days;
    }

    private static List<Stretch> stretches(List<WeeklyHours> rows, long location, DayOfWeek day, Kind kind) {
        return rows.stream()
                .filter(row -> row.locationId() == location && row.day() == day && row.kind() == kind)
                .map(WeeklyHours::stretch)
                .sorted(Comparator.comparing(Stretch::from))
                .toList();
    }

    private static List<WeeklyHours> asRows(long staffId, long locationId, Map<DayOfWeek, DayHours> days) {
        var rows = new ArrayList<WeeklyHours>();
        days.forEach((day, hours) -> {
            for (var kind : Kind.values()) {
                hours.of(kind)
                        .forEach(stretch -> rows.add(
                                WeeklyHours.of(staffId, locationId, kind, day, stretch.from(), stretch.until())));
            }
        });
        return rows;
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
