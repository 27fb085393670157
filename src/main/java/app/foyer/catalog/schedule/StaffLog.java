package app.foyer.catalog.schedule;

import app.foyer.catalog.StaffMember;
import java.util.Set;

/** What the log calls a staff member, and what it says when their time is changed. */
final class StaffLog {

    static final Set<String> SCHEDULE =
            Set.of(HoursService.CHANGED, SpecialDayService.SAVED, SpecialDayService.REMOVED);

    private StaffLog() {}

    /** With the number, which alone tells two of one name apart. */
    static String subject(StaffMember member) {
        return member.name() + " #" + member.id();
    }
}
