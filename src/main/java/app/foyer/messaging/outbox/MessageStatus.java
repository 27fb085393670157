package app.foyer.messaging.outbox;

/** Where a message stands. */
public enum MessageStatus {
    /** Not sent yet, or to be tried again. */
    WAITING,
    /** Taken by the other side. */
    SENT,
    /** Refused for good, or given up after about two days. */
    FAILED,
    /** Failed, and sent again by somebody as a message of its own: nobody has to see to it any more. */
    REPEATED,
    /** Taken back by somebody before it left. */
    CANCELLED
}
