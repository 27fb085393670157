package app.foyer.messaging.workflow.reminder;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Databases hand out moments in three types. */
final class Moments {

    private Moments() {}

    static Instant of(Object column) {
        if (column instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        return column instanceof Timestamp stamp ? stamp.toInstant() : (Instant) column;
    }
}
