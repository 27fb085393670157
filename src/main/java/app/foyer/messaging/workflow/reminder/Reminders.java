package app.foyer.messaging.workflow.reminder;

import app.foyer.messaging.workflow.Workflow;
import app.foyer.messaging.workflow.WorkflowEvent;
import app.foyer.messaging.workflow.WorkflowName;
import app.foyer.messaging.workflow.reminder.ReminderService.Missed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What is due. One query for each of the two events of the clock, whatever there is. Counted is from when somebody
 * wanted the workflow, and from when the appointment got its time: who books inside the lead is not reminded.
 */
@ApplicationScoped
class Reminders {

    /** How far back is looked for what was missed. */
    static final Duration LOOKS_BACK = Duration.ofDays(7);

    static final int BATCH = 200;

    private static final String DELAY = "w.delay_minutes * interval '1' minute";
    private static final String NOW = "cast(? as timestamp with time zone)";

    /** Or PostgreSQL would read all appointments that ever were in the order of an index, to be done after the first two hundred. */
    private static final String START_WITHOUT_INDEX = "coalesce(a.starts_at, a.starts_at)";

    private static final String BEFORE_START = query(
            "'PENDING', 'CONFIRMED'",
            "a.starts_at - " + DELAY,
            "a.starts_at <= " + NOW + " + " + DELAY + " and a.starts_at > " + NOW);

    private static final String AFTER_END = query(
            "'CONFIRMED', 'COMPLETED'",
            "a.ends_at + " + DELAY,
            "a.ends_at <= " + NOW + " - " + DELAY + " and a.ends_at > " + NOW + " - " + DELAY);

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    Reminders() {
        // for CDI
    }

    Reminders(EntityManager em) {
        this.em = em;
    }

    private static String query(String statuses, String due, String window) {
        return "select w.id, a.id, a.starts_at, " + due + " as due_at from workflow w join appointment a on " + window
                + " where w.active = true and w.event = '%s' and a.status in (" + statuses + ")"
                + " and " + due + " >= w.counts_from and " + due + " >= a.booked_at"
                + " and not exists (select 1 from appointment_change c where c.appointment_id = a.id"
                + " and c.new_start is not null and c.happened_at > " + due + ")"
                + " and not exists (select 1 from reminder r where r.workflow_id = w.id and r.appointment_id = a.id"
                + " and r.starts_at = a.starts_at)"
                + " order by " + START_WITHOUT_INDEX + ", a.id, w.id offset ? rows fetch first " + BATCH + " rows only";
    }

    /** In the order of the starts. @param left how many of the first ones are left out */
    List<DueReminder> due(WorkflowEvent event, Instant now, int left) {
        return ask(event == WorkflowEvent.BEFORE_START ? BEFORE_START : AFTER_END, event, now, left);
    }

    private List<DueReminder> ask(String sql, WorkflowEvent event, Instant now, int left) {
        List<?> rows = em.createNativeQuery(sql.formatted(event))
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, now.minus(LOOKS_BACK).atOffset(ZoneOffset.UTC))
                .setParameter(3, left)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new DueReminder(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).longValue(),
                        Moments.of(row[2]),
                        Moments.of(row[3])))
                .toList();
    }

    /** At once, so that the constraint speaks when another node was faster. */
    void add(Reminder reminder) {
        em.persist(reminder);
        em.flush();
    }

    /** The latest first, each with its workflow and with what its appointment is called and where it was. */
    List<Missed> tooLate(int atMost) {
        return em
                .createQuery(
                        "select w, a.reference, r.startsAt, l.timeZone"
                                + " from Reminder r, Workflow w, Appointment a, Location l"
                                + " where r.outcome = :outcome and w.id = r.workflowId and a.id = r.appointmentId"
                                + " and l.id = a.locationId order by r.notedAt desc, r.id desc",
                        Object[].class)
                .setParameter("outcome", Reminder.Outcome.TOO_LATE)
                .setMaxResults(atMost)
                .getResultList()
                .stream()
                .map(row -> new Missed(
                        WorkflowName.of((Workflow) row[0]), (String) row[1], (Instant) row[2], ZoneId.of((String)
                                row[3])))
                .toList();
    }
}
