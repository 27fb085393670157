package app.foyer.messaging.workflow.reminder;

import app.foyer.messaging.workflow.WorkflowName;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** What the clock has done. */
@Stateless
@RolesAllowed("ADMIN")
public class ReminderService {

    private static final int LATEST = 10;

    @Inject
    private Reminders reminders;

    /** What would have been sent while nobody was there to send it. @param zone of the place */
    public record Missed(WorkflowName workflow, String reference, Instant start, ZoneId zone) implements Serializable {}

    /** The latest of those that came too late. */
    public List<Missed> missed() {
        return reminders.tooLate(LATEST);
    }
}
