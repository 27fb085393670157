package app.foyer.messaging.outbox;

import app.foyer.booking.BookingReference;
import java.time.Instant;
import java.util.Optional;

/**
 * Which messages somebody wants to see.
 *
 * @param text part of a recipient, of a subject or of what the other side answered, or the reference of an appointment;
 *     empty for all
 * @param status null for any; the same for the rest
 * @param since when they were written at the earliest
 */
public record MessageFilter(
        String text, MessageStatus status, ChannelKind channel, Long workflowId, Long customerId, Instant since) {

    /** Everything about one appointment. */
    public static MessageFilter about(String reference) {
        return new MessageFilter(reference, null, null, null, null, null);
    }

    public static MessageFilter to(long customer) {
        return new MessageFilter("", null, null, null, customer, null);
    }

    /** @param other null for any */
    MessageFilter of(MessageStatus other) {
        return new MessageFilter(text, other, channel, workflowId, customerId, since);
    }

    Optional<BookingReference> reference() {
        return BookingReference.parse(text);
    }
}
