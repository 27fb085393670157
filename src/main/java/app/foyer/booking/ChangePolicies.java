package app.foyer.booking;

import app.foyer.settings.PanelSettings;
import app.foyer.settings.ServicePolicies;
import app.foyer.settings.ServicePolicy;
import app.foyer.settings.Settings;
import java.util.Map;

/**
 * The rules as they are at this moment, service by service: read once for any number of appointments. They are not
 * frozen when something is booked; the next click obeys what the business decides.
 */
record ChangePolicies(PanelSettings forAll, Map<Long, ServicePolicy> own) {

    static ChangePolicies read(Settings settings, ServicePolicies own) {
        return new ChangePolicies(settings.read(PanelSettings.class), own.all());
    }

    ChangePolicy of(long serviceId) {
        return new ChangePolicy(forAll.withOverrides(own.getOrDefault(serviceId, ServicePolicy.none())));
    }
}
