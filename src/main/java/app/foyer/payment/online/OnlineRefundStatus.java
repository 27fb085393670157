package app.foyer.payment.online;

/** What became of money that is to go back. */
public enum OnlineRefundStatus {
    /** The gateway was not asked yet, or gave no answer. */
    WAITING,
    DONE,
    /** The gateway will not do it; the ledger says that the business has the money again. */
    FAILED
}
