package app.foyer.messaging.webhook;

import app.foyer.platform.LostRace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The secret that is shared with an address: made when it is asked for the first time, and the same for all who ask at that moment. */
@ApplicationScoped
class WebhookKeys {

    @Inject
    private SigningKeys keys;

    String of(String address) {
        return LostRace.retry(() -> keys.find(address).orElseGet(() -> keys.make(address)));
    }
}
