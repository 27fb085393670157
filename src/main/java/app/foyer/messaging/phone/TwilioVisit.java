package app.foyer.messaging.phone;

import app.foyer.messaging.outbox.Answer;
import app.foyer.messaging.outbox.Answer.Never;
import app.foyer.messaging.outbox.Channel;
import app.foyer.messaging.outbox.OutgoingMessage;
import app.foyer.messaging.outbox.Trouble;
import app.foyer.messaging.phone.TwilioReply.Accepted;
import app.foyer.messaging.phone.TwilioReply.Refused;
import app.foyer.shared.PhoneNumber;
import java.time.Instant;

/**
 * Several texts to phones. Twilio would send a text that it is given twice to the phone twice; therefore a message whose
 * last attempt nobody knows the end of is looked up there first, and only sent again when it is not there.
 */
final class TwilioVisit implements Channel.Visit {

    private static final int NOT_THERE = 404;

    private final TwilioClient twilio;
    private final String sender;
    private final boolean whatsApp;

    TwilioVisit(TwilioClient twilio, String sender, boolean whatsApp) {
        this.twilio = twilio;
        this.sender = sender;
        this.whatsApp = whatsApp;
    }

    @Override
    public Answer send(OutgoingMessage message, Instant now) {
        if (!PhoneNumber.isOne(message.recipient())) {
            return new Never(Trouble.RECIPIENT_REFUSED, "not an international phone number");
        }
        if (message.text().length() > TextParts.LONGEST_TEXT) {
            return new Never(Trouble.UNFIT, message.text().length() + " of " + TextParts.LONGEST_TEXT + " characters");
        }
        var number = new PhoneNumber(message.recipient());
        var text = whatsApp
                ? PhoneText.whatsApp(sender, number, message.text())
                : PhoneText.sms(sender, number, message.text());
        if (message.doubt() != null) {
            var doubt = message.doubt();
            var found = twilio.find(new PhoneText.Trace(text.to(), doubt.text(), doubt.since()));
            if (found instanceof Accepted || !isNotThere(found)) {
                return TwilioVerdict.on(found);
            }
        }
        return TwilioVerdict.on(twilio.send(text));
    }

    private static boolean isNotThere(TwilioReply reply) {
        return reply instanceof Refused refused && refused.status() == NOT_THERE && refused.code() == 0;
    }

    @Override
    public void close() {
        // nothing is kept open
    }
}
