package app.foyer.messaging.workflow.reminder;

import app.foyer.booking.AppointmentService;
import app.foyer.messaging.workflow.WorkflowRow;
import app.foyer.messaging.workflow.WorkflowService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What the clock has done. */
@Stateless
@RolesAllowed("ADMIN")
public class ReminderService {

    private static final int LATEST = 10;

    @Inject
    private Reminders reminders;

    @Inject
    private WorkflowService workflows;

    @Inject
    private AppointmentService appointments;

    /** What would have been sent while nobody was there to send it. @param zone of the place */
    public record Missed(WorkflowRow workflow, String reference, Instant start, ZoneId zone) implements Serializable {}

    /** The latest of those that came too late. */
    public List<Missed> missed() {
        return reminders.tooLate(LATEST).stream()
                .map(this::missed)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Missed> missed(Reminder reminder) {
        return workflows.find(reminder.workflowId()).map(workflow -> {
            var details = appointments.asItsCustomerSees(reminder.appointmentId());
            return new Missed(
                    workflow,
                    details.reference().value(),
                    reminder.startsAt(),
                    details.place().zone());
        });
    }
}
