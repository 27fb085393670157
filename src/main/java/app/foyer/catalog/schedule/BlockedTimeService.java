package app.foyer.catalog.schedule;

import app.foyer.account.Callers;
import app.foyer.audit.AuditLog;
import app.foyer.audit.Meanwhile;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Stretches in which somebody is not to be had, without being away for the day. Administrators block anybody's time, members
 * of the staff their own; a colleague's is answered like that of nobody.
 */
@Stateless
@RolesAllowed({"STAFF", "ADMIN"})
public class BlockedTimeService {

    private static final String ADDED = "staff.timeBlocked";
    private static final String CHANGED = "staff.blockedTimeChanged";
    private static final String REMOVED = "staff.blockedTimeRemoved";

    @Resource
    private SessionContext caller;

    @Inject
    private WhoseTime whose;

    @Inject
    private Callers callers;

    @Inject
    private StaffSchedules staff;

    @Inject
    private Schedules schedules;

    @Inject
    private Absences absences;

    @Inject
    private BusinessClock clock;

    @Inject
    private Meanwhile meanwhile;

    @Inject
    private AuditLog audit;

    /** @param reason for the team alone; may be empty */
    public record Blocked(long id, long version, TimeRange time, String reason) implements Serializable {

        static Blocked of(BlockedTime row) {
            return new Blocked(row.id(), row.version(), row.time(), row.reason());
        }
    }

    /** Those that are not over, in order of time; none of a colleague's. */
    public List<Blocked> upcoming(long staffId) {
        return whose.mayTouch(caller, staffId)
                ? absences.blocked(staffId, clock.now(), AbsencePolicy.MOST_UPCOMING).stream()
                        .map(Blocked::of)
                        .toList()
                : List.of();
    }

    /** Where somebody works most: by whose clock a page asks for times. Empty without hours, and of a colleague. */
    public Optional<Long> usualLocation(long staffId) {
        return whose.mayTouch(caller, staffId)
                ? schedules.weeklyHours(Set.of(staffId)).stream()
                        .collect(Collectors.groupingBy(WeeklyHours::locationId, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                : Optional.empty();
    }

    /** @throws RefusedException with all that speaks against it */
    public long block(long staffId, Instant start, Instant end, String reason) {
        var member = staff.lock(own(staffId));
        enforce(start, end, reason, upcoming(staffId).size());
        var row = BlockedTime.of(staffId, new TimeRange(start, end), DaysOffService.straight(reason));
        absences.add(row);
        audit.tell(ADDED, callers.addressOf(caller), StaffLog.subject(member), null, inShort(row));
        return row.id();
    }

    /**
     * @param seen the version that the person had before their eyes
     * @throws RefusedException with all that speaks against it
     * @throws app.foyer.shared.ChangedMeanwhileException when somebody else has changed it since
     */
    public void change(long staffId, long id, Instant start, Instant end, String reason, long seen) {
        var member = staff.lock(own(staffId));
        var row = absences.lockBlocked(id, staffId).orElseThrow(BlockedTimeService::unknown);
        enforce(start, end, reason, upcoming(staffId).size() - 1L);
        meanwhile.mustBeAsSeen(seen, row.version(), Set.of(CHANGED), StaffLog.subject(member));
        var before = inShort(row);
        row.change(new TimeRange(start, end), DaysOffService.straight(reason));
        audit.tell(CHANGED, callers.addressOf(caller), StaffLog.subject(member), before, inShort(row));
    }

    /** @throws RefusedException when there is none such any more */
    public void remove(long staffId, long id) {
        var member = staff.lock(own(staffId));
        var row = absences.lockBlocked(id, staffId).orElseThrow(BlockedTimeService::unknown);
        absences.remove(row);
        audit.tell(REMOVED, callers.addressOf(caller), StaffLog.subject(member), inShort(row), null);
    }

    private long own(long staffId) {
        if (!whose.mayTouch(caller, staffId)) {
            throw StaffSchedules.unknown();
        }
        return staffId;
    }

    private void enforce(Instant start, Instant end, String reason, long upcoming) {
        Decision.refusedFor(AbsencePolicy.toBlock(start, end, DaysOffService.straight(reason), clock.now(), upcoming))
                .enforce();
    }

    private static String inShort(BlockedTime row) {
        return (row.time().start() + "–" + row.time().end() + " " + row.reason()).strip();
    }

    private static RefusedException unknown() {
        return new RefusedException(Refusal.because("blocked.unknown"));
    }
}
