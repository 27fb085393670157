package app.foyer.payment.online;

import app.foyer.booking.HoldService;
import app.foyer.platform.LostRace;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Frees the times that were held for customers who have not paid in time. The gateway is asked first, so that nobody loses a time
 * who has paid at the last moment. On every node: who comes second finds nothing left to do.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HoldTimer {

    private static final Logger LOG = System.getLogger(HoldTimer.class.getName());

    @Inject
    private HoldService holds;

    @Inject
    private CheckoutService checkouts;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "times that were held and not paid")
    void look() {
        inPeace(() -> holds.over().forEach(appointment -> inPeace(() -> free(appointment))));
    }

    /** Where the gateway gives no answer, the next round asks again: a time that may be paid is given to nobody else. */
    private void free(long appointment) {
        checkouts.end(appointment);
        LostRace.retry(() -> holds.free(appointment));
    }

    /** The container would give up a timer that fails; the next round may do better. */
    private static void inPeace(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A time that was held could not be freed: {0}", String.valueOf(e.getMessage()));
        }
    }
}
