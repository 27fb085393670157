package app.foyer.messaging.workflow.reminder;

import app.foyer.messaging.workflow.WorkflowEvent;
import app.foyer.platform.LostRace;
import app.foyer.shared.BusinessClock;
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
import java.util.List;
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
    private final ReminderRound round = new ReminderRound();
    private final ReminderRound.Work work = new ReminderRound.Work() {
        @Override
        public List<DueReminder> due(WorkflowEvent event, int left) {
            return desk.due(event, left);
        }

        @Override
        public boolean write(DueReminder due, boolean isFirst) {
            return written(due, isFirst);
        }
    };

    @Inject
    private ReminderDesk desk;

    @Inject
    private BusinessClock clock;

    /** Unless the last look is still under way. */
    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false, info = "reminders")
    void look() {
        if (isLooking.compareAndSet(false, true)) {
            try {
                round.go(work, clock.now());
            } catch (RuntimeException e) {
                // the container would give up a timer that fails; the next look may do better
                LOG.log(Level.WARNING, "Reminders could not be looked for: {0}", String.valueOf(e.getMessage()));
            } finally {
                isLooking.set(false);
            }
        }
    }

    /** Another node may be faster, which the database tells us; what fails otherwise is told once, and found due again. */
    private boolean written(DueReminder due, boolean isFirst) {
        try {
            desk.write(due);
            return true;
        } catch (EJBException e) {
            if (!LostRace.isBehind(e) && isFirst) {
                LOG.log(Level.WARNING, "Not written, and tried again after a pause: " + due, e);
            }
            return LostRace.isBehind(e);
        }
    }
}
