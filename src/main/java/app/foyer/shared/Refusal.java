package app.foyer.shared;

import java.io.Serializable;
import java.util.List;

/**
 * One reason why something is not allowed: a message key and the facts that belong into the sentence,
 * never the sentence itself. {@link Wording} makes the sentence for the reader's language and zone.
 *
 * @param messageKey key in the bundle {@code texts/refusals}, for example {@code booking.move.tooLate}; REST shows it as {@code code}
 * @param facts strings, numbers, {@code Duration}, {@code Instant}, {@code LocalDate}, {@code TimeRange}, {@code Money} or enums, in the order of the sentence's arguments
 */
public record Refusal(String messageKey, List<Serializable> facts) implements Serializable {

    public Refusal {
        facts = List.copyOf(facts);
    }

    public static Refusal because(String messageKey, Serializable... facts) {
        return new Refusal(messageKey, List.of(facts));
    }
}
