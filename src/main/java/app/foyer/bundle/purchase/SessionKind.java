package app.foyer.bundle.purchase;

/** Why there are more or fewer sessions left. */
public enum SessionKind {
    /** An appointment was booked with one. */
    TAKEN,
    /** That appointment was called off. */
    RETURNED,
    /** Their time is over. */
    EXPIRED,
    /** The business put something right. */
    CORRECTED
}
