package app.foyer.messaging.workflow.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What became of what a workflow of the clock had to say about one appointment and one start of it. */
@Entity
@Table(name = "reminder")
public class Reminder {

    /** How it ended. */
    public enum Outcome {
        /** It was written; whether it left stands with the message. */
        WRITTEN,
        /** Not meant for this appointment. */
        NOT_MEANT,
        /** It was too late. */
        TOO_LATE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reminder_id")
    @SequenceGenerator(name = "reminder_id", sequenceName = "reminder_id")
    private Long id;

    @Column(name = "workflow_id")
    private long workflowId;

    @Column(name = "appointment_id")
    private long appointmentId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "noted_at")
    private Instant notedAt;

    protected Reminder() {
        // for Jakarta Persistence
    }

    static Reminder note(DueReminder due, Outcome outcome, Instant now) {
        var reminder = new Reminder();
        reminder.workflowId = due.workflowId();
        reminder.appointmentId = due.appointmentId();
        reminder.startsAt = due.startsAt();
        reminder.dueAt = due.dueAt();
        reminder.outcome = outcome;
        reminder.notedAt = now;
        return reminder;
    }

    long workflowId() {
        return workflowId;
    }

    long appointmentId() {
        return appointmentId;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant dueAt() {
        return dueAt;
    }
}
