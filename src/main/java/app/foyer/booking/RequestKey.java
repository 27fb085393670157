package app.foyer.booking;

import app.foyer.shared.Checksum;
import java.util.UUID;

/**
 * Names one wish of one person, however often it is sent: a page makes one for each form, a REST client sends it as
 * {@code Idempotency-Key}. The second request with the same key gets the first answer.
 *
 * @param value 1 to 200 printable characters
 */
public record RequestKey(String value) {

    public static final int MAXIMUM_LENGTH = 200;

    public RequestKey {
        if (value.isBlank() || value.length() > MAXIMUM_LENGTH || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Not a request key");
        }
    }

    public static RequestKey random() {
        return new RequestKey(UUID.randomUUID().toString());
    }

    /** @param verb what is asked for: one key may stand for one booking and one cancellation */
    String hashFor(String verb) {
        return Checksum.of(verb + ":" + value);
    }
}
