package app.foyer.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What holds for the money of one service: its own rules, and those for all where it has none. Always asks the database. */
@ApplicationScoped
public class PaymentRules {

    @Inject
    private Settings settings;

    @Inject
    private ServicePolicies policies;

    public PaymentSettings of(long serviceId) {
        return settings.read(PaymentSettings.class)
                .withOverrides(policies.all(ServicePayments.class).getOrDefault(serviceId, ServicePayments.none()));
    }
}
