package app.foyer.messaging.workflow.reminder;

import app.foyer.booking.AppointmentService;
import app.foyer.messaging.outbox.Origin;
import app.foyer.messaging.outbox.StillTrue;
import app.foyer.messaging.workflow.Workflow;
import app.foyer.messaging.workflow.WorkflowEvent;
import app.foyer.messaging.workflow.Workflows;
import app.foyer.messaging.workflow.run.WorkflowRunner;
import app.foyer.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A reminder that waited is true as long as its workflow wants it and its appointment is where it was. */
@ApplicationScoped
class ReminderTruth implements StillTrue {

    @Inject
    private Workflows workflows;

    @Inject
    private AppointmentService appointments;

    @Inject
    private WorkflowRunner runner;

    @Inject
    private BusinessClock clock;

    @Override
    public boolean isStillTrue(long appointmentId, Origin origin) {
        var details = appointments.asItsCustomerSees(appointmentId);
        return details.start().equals(origin.startsAt())
                && workflows
                        .find(origin.workflowId())
                        .map(Workflows.Complete::workflow)
                        .filter(Workflow::isActive)
                        .filter(workflow -> ReminderPolicy.isFor(workflow.event(), details.status()))
                        .filter(workflow -> workflow.event() != WorkflowEvent.BEFORE_START
                                || clock.now().isBefore(details.start()))
                        .filter(workflow -> runner.isMeantFor(workflow, details))
                        .isPresent();
    }
}
