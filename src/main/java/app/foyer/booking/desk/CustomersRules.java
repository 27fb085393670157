package app.foyer.booking.desk;

import app.foyer.settings.PanelSettings;
import app.foyer.settings.ServicePolicies;
import app.foyer.settings.ServicePolicy;
import app.foyer.settings.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Tells the business by which of its settings a customer may change an appointment, or not. */
@Stateless
@RolesAllowed({"STAFF", "ADMIN"})
public class CustomersRules {

    @Inject
    private Settings settings;

    @Inject
    private ServicePolicies services;

    /** As they are at this moment. */
    public RulesBehind of(long serviceId) {
        var own = services.all().getOrDefault(serviceId, ServicePolicy.none());
        return RulesBehind.of(settings.read(PanelSettings.class), own);
    }
}
