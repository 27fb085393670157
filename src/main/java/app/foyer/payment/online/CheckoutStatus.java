package app.foyer.payment.online;

/** How far a payment through a gateway has come. */
public enum CheckoutStatus {
    /** The gateway was asked and has not answered yet, or its answer was lost. */
    OPENING,
    /** Its customer can pay. */
    OPEN,
    PAID,
    /** Nobody can pay it any more. */
    ENDED,
    /** The gateway says that something else was paid than was asked for: nothing is in the ledger, somebody must look. */
    ODD;

    public boolean isSettled() {
        return this != OPENING && this != OPEN;
    }

    /** Whether nothing can change it any more. What was given up may turn out to be paid all the same: money counts. */
    boolean isLastWord() {
        return this == PAID || this == ODD;
    }
}
