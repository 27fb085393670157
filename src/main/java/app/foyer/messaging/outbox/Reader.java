package app.foyer.messaging.outbox;

import java.util.Collection;
import java.util.Locale;

/**
 * The person whom a message may have been told. Workflows also write about a customer to those who work there, to a fixed
 * address or to a program: that is the house's own post.
 *
 * @param emailKeys the addresses, in small letters
 * @param phone as it stands in the directory; may be null or empty
 */
record Reader(Collection<String> emailKeys, String phone) {

    boolean reads(Message message) {
        if (message.origin().workflowId() == null) {
            return true;
        }
        var recipient = message.recipient();
        return switch (message.channel()) {
            case MAIL -> emailKeys.contains(recipient.toLowerCase(Locale.ROOT));
            case SMS, WHATSAPP -> !digits(phone).isEmpty() && digits(phone).equals(digits(recipient));
            case WEBHOOK -> false;
        };
    }

    private static String digits(String number) {
        return number == null ? "" : number.replaceAll("[^0-9]", "");
    }
}
