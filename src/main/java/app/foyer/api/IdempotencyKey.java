package app.foyer.api;

import app.foyer.booking.RequestKey;
import app.foyer.shared.Refusal;
import java.util.Optional;

/** The header that makes it safe to send a request again. */
final class IdempotencyKey {

    private static final int BAD_REQUEST = 400;

    private IdempotencyKey() {}

    static RequestKey required(String header) {
        return optional(header)
                .orElseThrow(() -> ProblemException.of(BAD_REQUEST, Refusal.because("api.idempotencyKey.missing")));
    }

    static Optional<RequestKey> optional(String header) {
        if (header == null || header.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RequestKey(header.strip()));
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(
                    BAD_REQUEST, Refusal.because("api.idempotencyKey.malformed", RequestKey.MAXIMUM_LENGTH));
        }
    }
}
