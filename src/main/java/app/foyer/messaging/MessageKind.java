package app.foyer.messaging;

/** What a message is about. */
public enum MessageKind {
    BOOKING_CONFIRMED,
    /** Booked, and waiting for the business to confirm it. */
    BOOKING_RECEIVED,
    BOOKING_MOVED,
    BOOKING_CANCELLED,
    PASSWORD_RESET,
    SECOND_FACTOR_ON,
    SECOND_FACTOR_OFF,
    /** By an administrator, because phone and codes were lost. */
    SECOND_FACTOR_REMOVED,
    RECOVERY_CODE_USED,
    /** To the console. */
    INVITATION
}
