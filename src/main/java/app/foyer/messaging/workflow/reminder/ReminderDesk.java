package app.foyer.messaging.workflow.reminder;

import app.foyer.booking.AppointmentService;
import app.foyer.booking.AppointmentService.Details;
import app.foyer.messaging.outbox.Origin;
import app.foyer.messaging.workflow.WorkflowEvent;
import app.foyer.messaging.workflow.Workflows;
import app.foyer.messaging.workflow.run.WorkflowRunner;
import app.foyer.shared.BusinessClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/**
 * Writes what is due, each in a transaction of its own. The row that notes it can be there once: of several nodes the
 * first one writes, for the others the transaction fails and nothing has happened.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReminderDesk {

    @Inject
    private Reminders reminders;

    @Inject
    private Workflows workflows;

    @Inject
    private WorkflowRunner runner;

    @Inject
    private AppointmentService appointments;

    @Inject
    private BusinessClock clock;

    /** @param left how many of the first ones are left out */
    public List<DueReminder> due(WorkflowEvent event, int left) {
        return reminders.due(event, clock.now(), left);
    }

    /** Does nothing when the appointment or the workflow is not what it was any more. */
    public void write(DueReminder due) {
        workflows
                .find(due.workflowId())
                .filter(complete -> complete.workflow().isActive())
                .ifPresent(complete -> write(complete, due));
    }

    private void write(Workflows.Complete complete, DueReminder due) {
        var event = complete.workflow().event();
        var details = appointments.asItsCustomerSees(due.appointmentId());
        if (!details.start().equals(due.startsAt()) || !ReminderPolicy.isFor(event, details.status())) {
            return;
        }
        var now = clock.now();
        var outcome = outcome(complete, due, details, now);
        reminders.add(Reminder.note(due, outcome, now));
        if (outcome == Reminder.Outcome.WRITTEN) {
            runner.run(complete, details, new Origin(due.workflowId(), due.startsAt()));
        }
    }

    private Reminder.Outcome outcome(Workflows.Complete complete, DueReminder due, Details details, Instant now) {
        if (!runner.isMeantFor(complete.workflow(), details)) {
            return Reminder.Outcome.NOT_MEANT;
        }
        return ReminderPolicy.isTooLate(complete.workflow().event(), due, now)
                ? Reminder.Outcome.TOO_LATE
                : Reminder.Outcome.WRITTEN;
    }
}
