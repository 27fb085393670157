package app.foyer.messaging.outbox;

/** Where a message stands. */
public enum MessageStatus {
    /** Not sent yet, or to be tried again. */
    WAITING,
    /** Taken by the mail server. */
    SENT,
    /** Refused for good, or given up after about two days. */
    FAILED
}
