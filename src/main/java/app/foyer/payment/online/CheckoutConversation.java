package app.foyer.payment.online;

import app.foyer.payment.online.CheckoutService.Way;
import app.foyer.payment.online.CheckoutTaking.Pending;
import app.foyer.payment.online.PaymentGateway.Order;
import app.foyer.payment.online.PaymentGateway.Seen;
import app.foyer.payment.online.PaymentGateway.State;
import app.foyer.platform.LostRace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;

/** What is said to a gateway about one payment, and what is written down of its answers. No transaction is open meanwhile. */
@ApplicationScoped
class CheckoutConversation {

    @Inject
    private CheckoutTaking taking;

    @Inject
    private Gateways gateways;

    /** @return the gateway's page, to which the browser is to go. @throws GatewayException when it gave no answer */
    URI lead(PaymentGateway gateway, Pending pending, Way way) {
        return pending.page() == null ? open(gateway, pending, way) : pending.page();
    }

    private URI open(PaymentGateway gateway, Pending pending, Way way) {
        var opened = gateway.open(order(pending, way));
        if (!LostRace.retry(() -> taking.opened(pending.id(), opened))) {
            gateway.end(opened.reference());
            throw new GatewayException("it was given up meanwhile", null);
        }
        return opened.page();
    }

    private static Order order(Pending pending, Way way) {
        return new Order(
                pending.code(),
                pending.amount(),
                way.title(),
                way.language(),
                way.paidPage(),
                way.backPage(),
                pending.expiresAt());
    }

    /** One that is gone on with may have been paid, and the browser closed before anybody looked. */
    boolean isOver(Pending pending) {
        if (pending.page() == null) {
            return false;
        }
        see(pending);
        return taking.status(pending.id()).isSettled();
    }

    /**
     * What is wanted no more is ended at the gateway first, so that what it says then is its last word. Where its first answer
     * was lost, nobody was ever led to its page.
     */
    void see(Pending pending) {
        var gateway = gateways.of(pending.gateway()).orElseThrow();
        if (pending.gatewayReference() == null) {
            LostRace.retry(() -> taking.settle(pending.id(), new Seen(State.ENDED, null, null)));
            return;
        }
        if (!pending.isWanted()) {
            gateway.end(pending.gatewayReference());
        }
        var seen = gateway.look(pending.gatewayReference());
        LostRace.retry(() -> taking.settle(pending.id(), seen));
    }
}
