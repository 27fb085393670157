package app.foyer.messaging.outbox;

/** What a message is about. */
public enum MessageKind {
    BOOKING_CONFIRMED,
    /** Booked, and waiting for the business to confirm it. */
    BOOKING_RECEIVED,
    BOOKING_MOVED,
    BOOKING_CANCELLED,
    /** It was not paid in time. */
    BOOKING_NOT_PAID,
    /** Confirmed, rejected, completed or missed. */
    STATUS_CHANGED,
    /** Before the start. */
    REMINDER,
    /** After the end. */
    FOLLOW_UP,
    /** Money came in for an appointment. */
    PAYMENT_RECEIVED,
    PACKAGE_BOUGHT,
    /** Sessions are left, and soon good no more. */
    PACKAGE_EXPIRES,
    CUSTOMER_CREATED,
    PASSWORD_RESET,
    PASSWORD_CHANGED,
    /** The way into the panel, for a customer whom the business lets in. */
    ACCESS,
    /** Proves the address of whoever wants an account. */
    SIGN_UP,
    /** Somebody wanted to sign up with an address that has an account. */
    SIGN_UP_KNOWN,
    /** Proves the new address of an account. */
    EMAIL_CHANGE,
    /** Somebody wanted another person's address for their account. */
    EMAIL_CHANGE_KNOWN,
    EMAIL_CHANGE_ASKED,
    EMAIL_CHANGED,
    SECOND_FACTOR_ON,
    SECOND_FACTOR_OFF,
    /** By an administrator, because phone and codes were lost. */
    SECOND_FACTOR_REMOVED,
    RECOVERY_CODE_USED,
    /** To who has deleted the account: the last thing that we write. */
    ACCOUNT_DELETED,
    /** An old secret of a remembered device was shown: it is signed out, with whoever came in with it. */
    DEVICE_SIGNED_OUT,
    /** To the console. */
    INVITATION
}
