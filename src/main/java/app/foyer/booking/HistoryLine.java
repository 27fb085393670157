package app.foyer.booking;

import app.foyer.shared.AppointmentStatus;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A line of an appointment's history.
 *
 * @param oldStart null unless it was moved
 * @param newStart null when it was cancelled
 * @param newStatus the status that it had from then on
 * @param reason null when nobody gave one
 * @param shifted what the business changed besides the start; null when there was nothing of the kind
 * @param putAside keys of the reasons that an administrator put aside
 */
public record HistoryLine(
        AppointmentChange.Kind kind,
        Instant happenedAt,
        Actor.Kind actorKind,
        String actorName,
        Instant oldStart,
        Instant newStart,
        AppointmentStatus newStatus,
        String reason,
        Shifted shifted,
        List<String> putAside)
        implements Serializable {

    /** Another length, another person. @param oldStaff null when it is the same person; the same for {@code newStaff} */
    public record Shifted(Duration oldLength, Duration newLength, String oldStaff, String newStaff)
            implements Serializable {

        public boolean isSameLength() {
            return oldLength.equals(newLength);
        }
    }

    /** One of which there is nothing else to say. */
    public HistoryLine(
            AppointmentChange.Kind kind,
            Instant happenedAt,
            Actor.Kind actorKind,
            String actorName,
            Instant oldStart,
            Instant newStart,
            AppointmentStatus newStatus,
            String reason) {
        this(kind, happenedAt, actorKind, actorName, oldStart, newStart, newStatus, reason, null, List.of());
    }
}
