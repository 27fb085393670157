package app.foyer.booking;

import app.foyer.shared.AppointmentStatus;
import java.time.Instant;

/** How an appointment stands: all that {@link ChangePolicy} looks at. */
record Standing(AppointmentStatus status, Instant start, boolean isHeld) implements ChangePolicy.Subject {

    Standing(AppointmentStatus status, Instant start) {
        this(status, start, false);
    }

    static Standing of(Appointment appointment) {
        return new Standing(
                appointment.status(),
                appointment.time().start(),
                appointment.heldUntil().isPresent());
    }
}
