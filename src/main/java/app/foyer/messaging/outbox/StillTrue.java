package app.foyer.messaging.outbox;

/** Knows whether a message that waited is still true. Asked in the transaction that sends it. */
public interface StillTrue {

    /** @param origin with the time of which the message tells */
    boolean isStillTrue(long appointmentId, Origin origin);
}
