package app.foyer.messaging.phone;

import app.foyer.messaging.outbox.Channel;
import app.foyer.messaging.outbox.ChannelKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Messages by WhatsApp, to those who have it. */
@ApplicationScoped
class WhatsAppChannel implements Channel {

    @Inject
    private TwilioGateway twilio;

    @Override
    public ChannelKind kind() {
        return ChannelKind.WHATSAPP;
    }

    @Override
    public boolean isOpen() {
        return twilio.whatsAppSender().isPresent();
    }

    @Override
    public Visit visit() {
        return new TwilioVisit(twilio.client(), twilio.whatsAppSender().orElseThrow(), true);
    }
}
