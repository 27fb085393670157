package app.foyer.payment.online;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a {@link Checkout} is for that is about no appointment: a package, which its customer has once it is paid. */
@Entity
@Table(name = "package_order")
public class PackageOrder {

    @Id
    @Column(name = "checkout_id")
    private long checkoutId;

    @Column(name = "bundle_id", updatable = false)
    private long bundleId;

    @Column(name = "bundle_version", updatable = false)
    private long bundleVersion;

    /** Null once everything about the customer was wiped. */
    @Column(name = "customer_id")
    private Long customerId;

    @Column(name = "purchase_id")
    private Long purchaseId;

    protected PackageOrder() {
        // for Jakarta Persistence
    }

    /** @param seen the version of the package that the customer had before their eyes, with its price */
    static PackageOrder of(Checkout checkout, long bundleId, long seen, long customerId) {
        var order = new PackageOrder();
        order.checkoutId = checkout.id();
        order.bundleId = bundleId;
        order.bundleVersion = seen;
        order.customerId = customerId;
        return order;
    }

    void became(long purchase) {
        purchaseId = purchase;
    }

    long bundleId() {
        return bundleId;
    }

    long bundleVersion() {
        return bundleVersion;
    }

    Long customerId() {
        return customerId;
    }
}
