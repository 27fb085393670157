package app.foyer.payment.online;

import app.foyer.bundle.PackageShop;
import app.foyer.bundle.purchase.PackageSelling;
import app.foyer.payment.online.CheckoutTaking.Pending;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** The first step of buying a package online, with the package's row locked; {@link CheckoutTaking} does the others. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PackageOrderTaking {

    @Inject
    private PackageShop shop;

    @Inject
    private PackageSelling selling;

    @Inject
    private PackageOrders orders;

    @Inject
    private Checkouts checkouts;

    @Inject
    private BusinessClock clock;

    /**
     * It is to be paid now. Who asks again while nothing has changed goes on with the same payment, so that two tabs buy once.
     *
     * @param seen the version that the customer has read, with its price
     * @throws RefusedException when customers cannot buy it, or it was changed since it was read
     */
    public Pending prepare(long bundleId, long seen, long customerId, GatewayKind gateway) {
        if (!selling.isOnSale(bundleId, seen)) {
            throw new RefusedException(Refusal.because("bundle.sale.changed"));
        }
        var offer = shop.offer(bundleId).orElseThrow(() -> new RefusedException(Refusal.because("bundle.unknown")));
        var now = clock.now();
        var pending = orders.unsettled(customerId, bundleId).stream()
                .filter(checkout -> checkout.isFor(gateway, offer.price(), now))
                .findFirst()
                .orElseGet(() -> {
                    var made = Checkout.about(null, gateway, offer.price(), now);
                    checkouts.add(made);
                    orders.add(PackageOrder.of(made, bundleId, seen, customerId));
                    return made;
                });
        return Pending.of(pending, true);
    }

    /** The latest payment of a customer for a package. */
    public Optional<Long> latest(long customerId) {
        return orders.latest(customerId);
    }
}
