package app.foyer.messaging.workflow.reminder;

import java.time.Instant;

/**
 * It is time for a workflow to speak about an appointment.
 *
 * @param startsAt of the appointment when that was found
 * @param dueAt when it should have spoken
 */
public record DueReminder(long workflowId, long appointmentId, Instant startsAt, Instant dueAt) {}
