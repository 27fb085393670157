package app.foyer.payment;

import app.foyer.booking.Actor;
import app.foyer.shared.Money;
import java.io.Serializable;
import java.time.Instant;

/**
 * A line of a ledger, as pages show it.
 *
 * @param signed above zero where it raises what is due, below where it lowers it
 * @param method null unless money went over the counter
 * @param reason why, or a note beside it; may be empty
 */
public record Entry(
        long id,
        EntryKind kind,
        Money signed,
        PaymentMethod method,
        String reason,
        Actor.Kind actorKind,
        String actorName,
        Instant recordedAt)
        implements Serializable {

    /** A line as pages show it. */
    public static Entry of(LedgerEntry entry) {
        return new Entry(
                entry.id(),
                entry.kind(),
                entry.signed(),
                entry.method(),
                entry.reason(),
                entry.actorKind(),
                entry.actorName(),
                entry.recordedAt());
    }
}
