package app.foyer.payment.online;

import app.foyer.booking.Actor;
import app.foyer.booking.RequestKey;
import app.foyer.bundle.PackageShop;
import app.foyer.bundle.purchase.PackageSelling;
import app.foyer.customer.Customer;
import app.foyer.customer.merge.Successors;
import app.foyer.payment.PaymentMethod;
import app.foyer.payment.SaleTaking;
import app.foyer.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * What becomes of a payment for a package, in the transaction of {@link CheckoutTaking}: the package is sold and paid at once, as
 * at the desk. Where it is not sold any more as it was seen, or its customer is gone, people must look.
 */
@ApplicationScoped
class PackageOrdering {

    private static final String SYSTEM = "system";

    @Inject
    private PackageOrders orders;

    @Inject
    private PackageSelling selling;

    @Inject
    private PackageShop shop;

    @Inject
    private SaleTaking sales;

    @Inject
    private Successors successors;

    @Inject
    private BusinessClock clock;

    /** Nothing for a payment that is about an appointment. */
    Optional<PackageOrder> of(Checkout checkout) {
        return orders.of(checkout.id());
    }

    /** Whether it could still be sold as it was seen; its row is locked then. */
    boolean isWanted(Checkout checkout, PackageOrder order) {
        return clock.now().isBefore(checkout.expiresAt())
                && order.customerId() != null
                && selling.isOnSale(order.bundleId(), order.bundleVersion())
                && shop.offer(order.bundleId())
                        .filter(offer -> offer.price().equals(checkout.amount()))
                        .isPresent();
    }

    /** It is paid. @return false when it cannot be sold */
    boolean isSold(Checkout checkout, PackageOrder order, String payment) {
        var customer = Optional.ofNullable(order.customerId())
                .flatMap(successors::hold)
                .filter(one -> !one.isRemoved())
                .orElse(null);
        if (customer == null || !isStill(checkout, order)) {
            return false;
        }
        checkout.paid(payment, clock.now());
        order.became(sales.sell(wish(checkout, order, customer), actor(customer), SYSTEM));
        return true;
    }

    /** Paid at the last moment is paid in time. */
    private boolean isStill(Checkout checkout, PackageOrder order) {
        return selling.isOnSale(order.bundleId(), order.bundleVersion())
                && shop.offer(order.bundleId())
                        .filter(offer -> offer.price().equals(checkout.amount()))
                        .isPresent();
    }

    private static SaleTaking.Wish wish(Checkout checkout, PackageOrder order, Customer customer) {
        return new SaleTaking.Wish(
                order.bundleId(),
                customer.id(),
                order.bundleVersion(),
                PaymentMethod.ONLINE,
                new RequestKey(checkout.code()));
    }

    private static Actor actor(Customer customer) {
        return new Actor.Customer(customer.id(), "");
    }
}
