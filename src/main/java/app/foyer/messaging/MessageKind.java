package app.foyer.messaging;

/** What a message is about. */
public enum MessageKind {
    BOOKING_CONFIRMED,
    /** Booked, and waiting for the business to confirm it. */
    BOOKING_RECEIVED,
    BOOKING_MOVED,
    BOOKING_CANCELLED,
    PASSWORD_RESET
}
