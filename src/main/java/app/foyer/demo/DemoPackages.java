package app.foyer.demo;

import app.foyer.booking.RequestKey;
import app.foyer.bundle.BundleTerms;
import app.foyer.bundle.BundlesBroughtAlong;
import app.foyer.bundle.BundlesBroughtAlong.Added;
import app.foyer.bundle.Buyers;
import app.foyer.bundle.Validity;
import app.foyer.payment.PaymentMethod;
import app.foyer.payment.SaleTaking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;

/** Two packages, both to be bought in the panel; the customer who signs in has one of them from the front desk. */
@ApplicationScoped
class DemoPackages {

    private static final String WHO = "Demo";

    @Inject
    private BundlesBroughtAlong bundles;

    @Inject
    private SaleTaking sales;

    @Inject
    private DemoDatabase database;

    /** @param services by their names */
    void offer(Map<String, Long> services, Regular customer) {
        var massages = bundles.add(new BundleTerms(
                "Five back and neck massages",
                "One a fortnight, or one a week when it is bad.",
                Map.of(services.get("Back and neck massage"), 5),
                new BigDecimal("199"),
                new Validity(6, Validity.Unit.MONTHS),
                Buyers.CUSTOMERS));
        bundles.add(new BundleTerms(
                "Back on your feet",
                "A long session to begin with, treatment for the weeks after it, and a last look.",
                Map.of(
                        services.get("Physiotherapy, long session"),
                        1,
                        services.get("Physiotherapy"),
                        4,
                        services.get("Follow-up check"),
                        1),
                new BigDecimal("289"),
                new Validity(90, Validity.Unit.DAYS),
                Buyers.CUSTOMERS));
        database.settle();
        sell(massages, customer);
    }

    private void sell(Added bundle, Regular customer) {
        var form = new RequestKey("demo-" + bundle.id());
        sales.sell(
                new SaleTaking.Wish(bundle.id(), customer.customerId(), bundle.version(), PaymentMethod.CARD, form),
                DemoStories.FRONT_DESK,
                WHO);
    }
}
