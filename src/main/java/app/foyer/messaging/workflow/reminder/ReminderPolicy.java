package app.foyer.messaging.workflow.reminder;

import app.foyer.messaging.workflow.WorkflowEvent;
import app.foyer.shared.AppointmentStatus;
import java.time.Duration;
import java.time.Instant;

/** Whether a reminder still makes sense: one before the start until it starts, one after the end for a day. */
final class ReminderPolicy {

    private static final Duration AFTER_END = Duration.ofDays(1);

    private ReminderPolicy() {}

    static boolean isTooLate(WorkflowEvent event, DueReminder due, Instant now) {
        return event == WorkflowEvent.BEFORE_START
                ? !now.isBefore(due.startsAt())
                : now.isAfter(due.dueAt().plus(AFTER_END));
    }

    /** Nobody is reminded of a time that was given back, nor asked how it was after not having come. */
    static boolean isFor(WorkflowEvent event, AppointmentStatus status) {
        return event == WorkflowEvent.BEFORE_START
                ? status.holdsTime()
                : status == AppointmentStatus.CONFIRMED || status == AppointmentStatus.COMPLETED;
    }
}
