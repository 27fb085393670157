package app.foyer.payment.online;

import app.foyer.payment.online.CheckoutService.Way;
import app.foyer.payment.online.CheckoutTaking.Pending;
import app.foyer.platform.LostRace;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Optional;

/**
 * Buying a package in the panel: it is paid through a gateway, and becomes the customer's when the gateway says that it was. What it
 * costs is in the price list, never in the page. Customers name themselves by their sign-in alone: pages pass on whom that belongs to.
 */
@Stateless
@RolesAllowed("CUSTOMER")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PackageOrderService {

    private static final Logger LOG = System.getLogger(PackageOrderService.class.getName());
    private static final int ROUNDS = 3;

    @Inject
    private PackageOrderTaking orders;

    @Inject
    private CheckoutTaking taking;

    @Inject
    private CheckoutConversation talk;

    @Inject
    private OnlinePaymentByGateway online;

    @Inject
    private Gateways gateways;

    /** Whether packages can be paid here and now. */
    public boolean isOpen() {
        return online.isPossible();
    }

    /**
     * The package is to be paid now.
     *
     * @param seen the version that was read, with its price
     * @return the gateway's page, to which the browser is to go
     * @throws RefusedException when it cannot be bought, was changed since it was read, was just paid, or the gateway gives no answer
     */
    public URI begin(long bundleId, long seen, long customerId, Way way) {
        if (!isOpen()) {
            throw new RefusedException(Refusal.because("payment.online.notHere"));
        }
        var gateway = gateways.current().orElseThrow();
        try {
            return talk.lead(gateway, prepare(bundleId, seen, customerId, gateway.kind()), way);
        } catch (GatewayException e) {
            LOG.log(Level.WARNING, "A payment could not be begun: {0}", String.valueOf(e.getMessage()));
            throw new RefusedException(Refusal.because("payment.online.noAnswer"));
        }
    }

    private Pending prepare(long bundleId, long seen, long customerId, GatewayKind kind) {
        for (int round = 1; round <= ROUNDS; round++) {
            var pending = LostRace.retry(() -> orders.prepare(bundleId, seen, customerId, kind));
            if (!talk.isOver(pending)) {
                return pending;
            }
            if (taking.status(pending.id()) == CheckoutStatus.PAID) {
                throw new RefusedException(Refusal.because("bundle.order.paid"));
            }
        }
        throw new GatewayException("its payments end at once", null);
    }

    /** What became of a customer's latest payment for a package, as far as it is known here: nobody is asked. */
    public Optional<CheckoutStatus> known(long customerId) {
        return orders.latest(customerId).map(taking::status);
    }

    /** The same; the gateway is asked. */
    public Optional<CheckoutStatus> ask(long customerId) {
        return orders.latest(customerId).map(id -> {
            try {
                taking.pending(id).ifPresent(talk::see);
            } catch (GatewayException e) {
                LOG.log(Level.WARNING, "A gateway gave no answer: {0}", String.valueOf(e.getMessage()));
            }
            return taking.status(id);
        });
    }
}
