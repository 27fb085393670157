package app.foyer.messaging.outbox;

import java.time.Instant;

/**
 * Which workflow wrote a message.
 *
 * @param workflowId null for what is written without one
 * @param startsAt for reminders: the message is true only while the appointment starts then; null for all others
 */
public record Origin(Long workflowId, Instant startsAt) {

    public static final Origin NONE = new Origin(null, null);

    /** Whether it has to be looked at again before it leaves. */
    boolean mayBeOutdated() {
        return startsAt != null;
    }
}
