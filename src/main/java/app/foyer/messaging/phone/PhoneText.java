package app.foyer.messaging.phone;

import app.foyer.shared.PhoneNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A text on its way to a phone.
 *
 * @param from a number, a name, or a service of Twilio's
 */
record PhoneText(String from, String to, String body) {

    static final String WHATSAPP = "whatsapp:";

    /** Two clocks never agree. */
    private static final Duration BETWEEN_CLOCKS = Duration.ofMinutes(1);

    static PhoneText sms(String from, PhoneNumber to, String body) {
        return new PhoneText(from, to.value(), body);
    }

    static PhoneText whatsApp(String from, PhoneNumber to, String body) {
        return new PhoneText(WHATSAPP + from, WHATSAPP + to.value(), body);
    }

    boolean isFromAService() {
        return from.startsWith("MG");
    }

    /**
     * What an earlier attempt looks like there.
     *
     * @param body the text, with anything in the places of secrets, which every attempt makes anew
     * @param since when the first attempt began that nobody knows the end of
     */
    record Trace(String to, Pattern body, Instant since) {

        boolean isOf(String to, String body, Instant created) {
            return this.to.equals(to)
                    && !created.isBefore(since.minus(BETWEEN_CLOCKS))
                    && this.body.matcher(body).find();
        }
    }

    /** Never the text: this ends up in logs. */
    @Override
    public String toString() {
        return "PhoneText[" + to.length() + "]";
    }
}
