package app.foyer.payment;

/** How money went over the counter. */
public enum PaymentMethod {
    CASH,
    CARD,
    TRANSFER
}
