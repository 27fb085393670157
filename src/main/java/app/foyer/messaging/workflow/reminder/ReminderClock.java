package app.foyer.messaging.workflow.reminder;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/** Looks every quarter of a minute, on every node, for which workflows it is time. What was missed is caught up. */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderClock {

    private static final Logger LOG = System.getLogger(ReminderClock.class.getName());

    private final AtomicBoolean isLooking = new AtomicBoolean();

    @Inject
    private ReminderDesk desk;

    /** Unless the last look is still under way. */
    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false, info = "reminders")
    void look() {
        if (isLooking.compareAndSet(false, true)) {
            try {
                desk.due().forEach(this::write);
            } catch (RuntimeException e) {
                // the container would give up a timer that fails; the next look may do better
                LOG.log(Level.WARNING, "Reminders could not be looked for: {0}", String.valueOf(e.getMessage()));
            } finally {
                isLooking.set(false);
            }
        }
    }

    private void write(DueReminder due) {
        try {
            desk.write(due);
        } catch (EJBException e) {
            // another node was faster, which the database tells us; anything else is found due again
            LOG.log(Level.DEBUG, "Left to another node or to the next look: {0}", due);
        }
    }
}
