package app.foyer.catalog.schedule;

import app.foyer.account.Callers;
import app.foyer.audit.AuditLog;
import app.foyer.audit.Meanwhile;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.VisibleText;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** Whole days on which somebody does not work anywhere: holidays, illness, a course. */
@Stateless
@RolesAllowed("ADMIN")
public class DaysOffService {

    private static final String ADDED = "staff.daysOffAdded";
    private static final String CHANGED = "staff.daysOffChanged";
    private static final String REMOVED = "staff.daysOffRemoved";

    @Resource
    private SessionContext caller;

    @Inject
    private Callers callers;

    @Inject
    private StaffSchedules staff;

    @Inject
    private Absences absences;

    @Inject
    private BusinessClock clock;

    @Inject
    private Meanwhile meanwhile;

    @Inject
    private AuditLog audit;

    /** First and last day included. @param reason for the team alone; may be empty */
    public record Absence(long id, long version, LocalDate first, LocalDate last, String reason)
            implements Serializable {

        static Absence of(DaysOff row) {
            return new Absence(row.id(), row.version(), row.firstDay(), row.lastDay(), row.reason());
        }
    }

    /** Those that are not over, in order of time. */
    public List<Absence> upcoming(long staffId) {
        return absences.ofStaff(staffId, today().minusDays(1), AbsencePolicy.MOST_UPCOMING).stream()
                .map(Absence::of)
                .toList();
    }

    /** @throws RefusedException with all that speaks against it */
    public long add(long staffId, LocalDate first, LocalDate last, String reason) {
        var member = staff.lock(staffId);
        enforce(first, last, reason, upcoming(staffId).size());
        var row = DaysOff.of(staffId, first, last, straight(reason));
        absences.add(row);
        audit.tell(ADDED, callers.addressOf(caller), StaffLog.subject(member), null, inShort(row));
        return row.id();
    }

    /**
     * @param seen the version that the person had before their eyes
     * @throws RefusedException with all that speaks against it
     * @throws app.foyer.shared.ChangedMeanwhileException when somebody else has changed it since
     */
    public void change(long staffId, long id, LocalDate first, LocalDate last, String reason, long seen) {
        var member = staff.lock(staffId);
        var row = absences.lockOfStaff(id, staffId).orElseThrow(DaysOffService::unknown);
        enforce(first, last, reason, upcoming(staffId).size() - 1L);
        meanwhile.mustBeAsSeen(seen, row.version(), Set.of(CHANGED), StaffLog.subject(member));
        var before = inShort(row);
        row.change(first, last, straight(reason));
        audit.tell(CHANGED, callers.addressOf(caller), StaffLog.subject(member), before, inShort(row));
    }

    /** @throws RefusedException when there are none such any more */
    public void remove(long staffId, long id) {
        var member = staff.lock(staffId);
        var row = absences.lockOfStaff(id, staffId).orElseThrow(DaysOffService::unknown);
        absences.remove(row);
        audit.tell(REMOVED, callers.addressOf(caller), StaffLog.subject(member), inShort(row), null);
    }

    private void enforce(LocalDate first, LocalDate last, String reason, long upcoming) {
        Decision.refusedFor(AbsencePolicy.toDays(first, last, straight(reason), today(), upcoming))
                .enforce();
    }

    /** Somewhere on earth it is still yesterday: a day counts as past when it is over everywhere. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), ZoneOffset.ofHours(-12));
    }

    static String straight(String reason) {
        return VisibleText.straight(reason == null ? "" : reason).strip();
    }

    static String inShort(DaysOff row) {
        return (row.firstDay() + "–" + row.lastDay() + " " + row.reason()).strip();
    }

    private static RefusedException unknown() {
        return new RefusedException(Refusal.because("absence.unknown"));
    }
}
