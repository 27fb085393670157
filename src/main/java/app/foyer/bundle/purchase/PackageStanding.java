package app.foyer.bundle.purchase;

import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is left of one package, for those who write to its customer about it. */
@ApplicationScoped
public class PackageStanding {

    @Inject
    private Purchases purchases;

    @Inject
    private PurchaseViews views;

    @Inject
    private Settings settings;

    /**
     * A package that somebody has.
     *
     * @param left how many sessions of which service, in the order in which they stand in the package; without those used up
     * @param lastDay on which it is good, in the company's zone
     */
    public record Standing(long customerId, String name, Map<String, Integer> left, LocalDate lastDay) {}

    /** Nothing when there is none, or nobody has it any more. */
    public Optional<Standing> of(long purchaseId) {
        return purchases.find(purchaseId).map(Purchase::customerId).flatMap(customer -> views.of(customer).stream()
                .filter(bought -> bought.id() == purchaseId)
                .findFirst()
                .map(bought -> new Standing(customer, bought.name(), left(bought), lastDay(bought))));
    }

    private static Map<String, Integer> left(PurchaseDirectory.Bought bought) {
        var left = new LinkedHashMap<String, Integer>();
        bought.lots().stream()
                .filter(lot -> lot.left() > 0)
                .forEach(lot -> left.merge(lot.service(), lot.left(), Integer::sum));
        return left;
    }

    private LocalDate lastDay(PurchaseDirectory.Bought bought) {
        var zone = settings.read(CompanySettings.class).timeZone();
        return LocalDate.ofInstant(bought.expiresAt().minusNanos(1), zone);
    }
}
