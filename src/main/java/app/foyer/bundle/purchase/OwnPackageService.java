package app.foyer.bundle.purchase;

import app.foyer.bundle.purchase.PurchaseDirectory.Bought;
import app.foyer.bundle.purchase.PurchaseDirectory.LotLeft;
import app.foyer.bundle.purchase.PurchaseDirectory.Used;
import app.foyer.shared.BusinessClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * The packages that a customer has, as the customer sees them: what is left, until when, and what was used. The owner stands in
 * every query; administrators look on as somebody.
 */
@Stateless
@RolesAllowed({"CUSTOMER", "STAFF", "ADMIN"})
public class OwnPackageService {

    @Inject
    private PurchaseViews views;

    @Inject
    private Purchases purchases;

    @Inject
    private BusinessClock clock;

    /** A bought package with the lines of its sessions, the latest first. */
    public record Owned(Bought bought, List<Used> history) implements Serializable {}

    /** A session with which an appointment can be paid. @param name of the package */
    public record Usable(String name, LotLeft lot) implements Serializable {}

    /** Those that are good still before those that are not, each the latest first; a constant number of queries. */
    public List<Owned> of(long customerId) {
        var now = clock.now();
        return views.withHistory(customerId).stream()
                .sorted(Comparator.comparing((Owned owned) -> owned.bought().isOver(now)))
                .toList();
    }

    public boolean hasAny(long customerId) {
        return purchases.anyOf(customerId);
    }

    /**
     * What of it can pay for an appointment.
     *
     * @param start when the appointment begins
     * @return what ends first before the rest
     */
    public List<Usable> usable(long customerId, long serviceId, Instant start) {
        return views.of(customerId).stream()
                .flatMap(bought -> bought.lots().stream().map(lot -> new Usable(bought.name(), lot)))
                .filter(usable -> usable.lot().serviceId() == serviceId
                        && usable.lot().left() > 0
                        && start.isBefore(usable.lot().expiresAt()))
                .sorted(Comparator.comparing((Usable usable) -> usable.lot().expiresAt())
                        .thenComparing(usable -> usable.lot().id()))
                .toList();
    }
}
