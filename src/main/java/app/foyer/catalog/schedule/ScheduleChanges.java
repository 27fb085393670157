package app.foyer.catalog.schedule;

import app.foyer.account.Callers;
import app.foyer.audit.AuditLog;
import app.foyer.audit.Meanwhile;
import app.foyer.catalog.StaffMember;
import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What every change of somebody's week or special days has in common: it is made on what the person saw, it is counted, and
 * the log tells it with before and after.
 */
@ApplicationScoped
class ScheduleChanges {

    @Inject
    private Callers callers;

    @Inject
    private StaffSchedules staff;

    @Inject
    private Meanwhile meanwhile;

    @Inject
    private AuditLog audit;

    /**
     * @param member locked, so that of two who save at the same moment one is asked
     * @param seen the version that the person had before their eyes
     * @throws app.foyer.shared.ChangedMeanwhileException when somebody else has changed this person's hours since
     */
    void mustBeAsSeen(StaffMember member, long seen) {
        meanwhile.mustBeAsSeen(seen, staff.version(member.id()), StaffLog.SCHEDULE, StaffLog.subject(member));
    }

    /** @param before null when there was nothing @param after null when there is nothing any more */
    void made(String action, SessionContext caller, StaffMember member, String before, String after) {
        staff.countChange(member.id());
        audit.tell(action, callers.addressOf(caller), StaffLog.subject(member), before, after);
    }
}
