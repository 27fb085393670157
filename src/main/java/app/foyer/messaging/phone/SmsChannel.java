package app.foyer.messaging.phone;

import app.foyer.messaging.outbox.Channel;
import app.foyer.messaging.outbox.ChannelKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Short messages to phones. */
@ApplicationScoped
class SmsChannel implements Channel {

    @Inject
    private TwilioGateway twilio;

    @Override
    public ChannelKind kind() {
        return ChannelKind.SMS;
    }

    @Override
    public boolean isOpen() {
        return twilio.smsSender().isPresent();
    }

    @Override
    public Visit visit() {
        return new TwilioVisit(twilio.client(), twilio.smsSender().orElseThrow(), false);
    }
}
