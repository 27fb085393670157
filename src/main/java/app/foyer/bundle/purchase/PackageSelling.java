package app.foyer.bundle.purchase;

import app.foyer.bundle.Bundle;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Money;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * A package becomes a customer's, in the transaction of whoever takes the money for it: lock the package, look whether it is
 * still what was seen, copy what is agreed. Its price comes from the price list alone.
 */
@ApplicationScoped
public class PackageSelling {

    @Inject
    private Purchases purchases;

    @Inject
    private Settings settings;

    @Inject
    private BusinessClock clock;

    protected PackageSelling() {
        // for CDI
    }

    /** @param repeated whether the same form had sold it before, so that nothing is left to be done */
    public record Sold(Purchase purchase, boolean repeated) {}

    /**
     * @return the purchase, nothing of which is paid yet unless it is an old one
     * @throws RefusedException when there is no such customer or package, nobody can buy it any more, or it is not what was seen
     */
    public Sold sell(Sale sale, By by) {
        var bundle = purchases
                .lockBundle(sale.bundleId())
                .orElseThrow(() -> new RefusedException(Refusal.because("bundle.unknown")));
        var before = soldBefore(sale);
        if (before.isPresent()) {
            return new Sold(before.get(), true);
        }
        mustBeOnSale(bundle, sale);
        if (purchases.customer(sale.customerId()).isEmpty()) {
            throw new RefusedException(Refusal.because("customer.unknown"));
        }
        var company = settings.read(CompanySettings.class);
        var now = clock.now();
        var purchase = Purchase.of(
                sale,
                bundle.name(),
                Money.of(bundle.price(), company.currency()),
                now,
                bundle.validity().end(now, company.timeZone()),
                by);
        purchases.add(purchase);
        purchases
                .partsOf(bundle.id())
                .forEach(part -> purchases.add(Lot.of(purchase, part.serviceId(), part.sessions())));
        return new Sold(purchase, false);
    }

    /** Whether it is sold as it was seen; that stays so until the end of the transaction. */
    public boolean isOnSale(long bundleId, long seen) {
        return purchases
                .lockBundle(bundleId)
                .filter(Bundle::isActive)
                .filter(bundle -> bundle.version() == seen)
                .isPresent();
    }

    private Optional<Purchase> soldBefore(Sale sale) {
        var before = purchases.by(sale.requestHash());
        if (before.isPresent() && !before.get().isOf(sale)) {
            throw new RefusedException(Refusal.because("booking.request.keyReused"));
        }
        return before;
    }

    /** What the log calls the customer. */
    public String nameInTheLog(Purchase purchase) {
        return purchases.customer(purchase.customerId()).orElseThrow().nameInTheLog();
    }

    private static void mustBeOnSale(Bundle bundle, Sale sale) {
        if (!bundle.isActive()) {
            throw new RefusedException(Refusal.because("bundle.sale.archived"));
        }
        if (bundle.version() != sale.seen()) {
            throw new RefusedException(Refusal.because("bundle.sale.changed"));
        }
    }
}
