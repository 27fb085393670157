package app.foyer.payment;

import java.time.Instant;

/**
 * Which payments and refunds somebody wants to see.
 *
 * @param search the beginning of a reference, or a customer as in the directory; empty for all
 * @param kind null for both; the same for {@code method}
 * @param from the first moment; null for no beginning
 * @param until the first moment that does not belong to it; null for no end
 */
public record PaymentFilter(String search, EntryKind kind, PaymentMethod method, Instant from, Instant until) {}
