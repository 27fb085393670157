package app.foyer.payment;

/** What a line of the ledger is about. */
public enum EntryKind {
    /** What was agreed as a price: raises what is due. */
    CHARGE,
    /** The business was given money: lowers what is due. */
    PAYMENT,
    /** The price does not hold any more, or holds again: lowers or raises what is due. */
    CORRECTION,
    /** The business gave money back: raises what is due. */
    REFUND;

    /** Whether money went over the counter. */
    public boolean isMoved() {
        return this == PAYMENT || this == REFUND;
    }
}
