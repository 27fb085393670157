package app.foyer.messaging.phone;

import app.foyer.messaging.phone.TwilioClient.Limits;
import app.foyer.platform.ServerSettings;
import app.foyer.platform.TwilioSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The company's account at Twilio, if it has one; texts and WhatsApp go by the same. */
@ApplicationScoped
class TwilioGateway {

    @Inject
    private ServerSettings server;

    private volatile TwilioClient client;

    Optional<String> smsSender() {
        return server.twilio().flatMap(TwilioSettings::smsSender);
    }

    Optional<String> whatsAppSender() {
        return server.twilio().flatMap(TwilioSettings::whatsAppSender);
    }

    /** @throws java.util.NoSuchElementException when there is no account */
    TwilioClient client() {
        if (client == null) {
            client = new TwilioClient(server.twilio().orElseThrow(), Limits.USUAL);
        }
        return client;
    }
}
