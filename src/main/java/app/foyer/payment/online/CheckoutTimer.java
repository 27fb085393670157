package app.foyer.payment.online;

import app.foyer.payment.online.OnlineRefundTaking.Errand;
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
 * Sees to what nobody tells us: payments whose customer has closed the browser while the gateway's word was lost, payments that
 * nobody wants any more, and money that is to go back. On every node; the nodes share the work by claiming rows.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CheckoutTimer {

    private static final Logger LOG = System.getLogger(CheckoutTimer.class.getName());

    @Inject
    private CheckoutTaking checkouts;

    @Inject
    private CheckoutService service;

    @Inject
    private OnlineRefundTaking refunds;

    @Inject
    private Gateways gateways;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false, info = "payments on their way")
    void lookAtPayments() {
        inPeace(() -> checkouts.claim().forEach(id -> inPeace(() -> service.lookAgain(id))));
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "money that goes back")
    void giveBack() {
        inPeace(() -> refunds.claim().forEach(errand -> inPeace(() -> giveBack(errand))));
    }

    @Schedule(hour = "4", minute = "17", persistent = false, info = "what gateways have told long ago")
    void forget() {
        inPeace(checkouts::forgetOldEvents);
    }

    private void giveBack(Errand errand) {
        var gateway = gateways.of(errand.gateway()).orElseThrow();
        refunds.answered(errand.id(), gateway.giveBack(errand.back()));
    }

    /** The container would give up a timer that fails; the next round may do better. */
    private static void inPeace(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A payment could not be seen to: {0}", String.valueOf(e.getMessage()));
        }
    }
}
