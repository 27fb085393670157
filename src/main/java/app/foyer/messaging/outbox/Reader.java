package app.foyer.messaging.outbox;

import java.util.Collection;
import java.util.Locale;

/**
 * The person whom a message may have been told. Workflows also write about a customer to those who work there, to a fixed
 * address or to a program: that is the house's own post.
 *
 * @param emailKeys the addresses, in small letters
 * @param phones as they stand in the directory and were given when booking, in any spelling
 */
record Reader(Collection<String> emailKeys, Collection<String> phones) {

    boolean reads(Message message) {
        if (message.origin().workflowId() == null) {
            return true;
        }
        var recipient = message.recipient();
        return switch (message.channel()) {
            case MAIL -> emailKeys.contains(recipient.toLowerCase(Locale.ROOT));
            case SMS, WHATSAPP -> hasNumber(digits(recipient));
            case WEBHOOK -> false;
        };
    }

    private boolean hasNumber(String dialled) {
        return !dialled.isEmpty() && phones.stream().map(Reader::digits).anyMatch(dialled::equals);
    }

    private static String digits(String number) {
        return number.replaceAll("[^0-9]", "");
    }
}
