package app.foyer.messaging.workflow.expiry;

import app.foyer.platform.LostRace;
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

/** Looks every quarter of a minute, on every node, which packages are soon good no more. What was missed is caught up until they end. */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExpiryClock {

    private static final Logger LOG = System.getLogger(ExpiryClock.class.getName());

    /** So many batches are enough for one look, whatever there is. */
    private static final int MOST_BATCHES = 50;

    private final AtomicBoolean isLooking = new AtomicBoolean();

    @Inject
    private ExpiryDesk desk;

    /** Unless the last look is still under way. */
    @Schedule(hour = "*", minute = "*", second = "7/15", persistent = false, info = "packages that end")
    void look() {
        if (isLooking.compareAndSet(false, true)) {
            try {
                writeAll();
            } catch (RuntimeException e) {
                // the container would give up a timer that fails; the next look may do better
                LOG.log(Level.WARNING, "Packages could not be looked for: {0}", String.valueOf(e.getMessage()));
            } finally {
                isLooking.set(false);
            }
        }
    }

    private void writeAll() {
        var left = 0;
        for (int batch = 0; batch < MOST_BATCHES; batch++) {
            var due = desk.due(left);
            left += (int) due.stream().filter(one -> !isWritten(one)).count();
            if (due.size() < ExpiringPackages.BATCH) {
                return;
            }
        }
    }

    /** Another node may be faster, which the database tells us; what fails otherwise keeps nobody else waiting. */
    private boolean isWritten(DueNotice due) {
        try {
            desk.write(due);
            return true;
        } catch (EJBException e) {
            if (!LostRace.isBehind(e)) {
                LOG.log(Level.WARNING, "Not written, and tried again with the next look: " + due, e);
            }
            return LostRace.isBehind(e);
        }
    }
}
