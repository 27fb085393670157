package app.foyer.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody of the business says in order to move an appointment, to lengthen it or to give it to somebody else: all of
 * it is one change.
 *
 * @param staffId empty for the person who has it; staff give nothing to others
 * @param length empty for as long as it lasts already
 * @param seen the appointment's sequence when they decided: if it has changed since then, they decide again
 * @param anyway whatever speaks against the time; for administrators alone
 */
public record DeskMove(
        BookingReference reference,
        Instant newStart,
        Optional<Long> staffId,
        Optional<Duration> length,
        int seen,
        boolean anyway,
        RequestKey key) {

    String contentHash(Actor actor) {
        return BookingRequest.hash(reference, newStart, staffId, length, seen, anyway, actor);
    }
}
