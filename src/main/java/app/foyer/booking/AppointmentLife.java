package app.foyer.booking;

import app.foyer.shared.AppointmentStatus;
import java.time.Instant;
import java.util.List;

/**
 * What an appointment went through before Foyer knew it.
 *
 * @param start the time for which it was booked at first
 * @param firstStatus {@code PENDING} or {@code CONFIRMED}
 * @param notes may be empty; the same for {@code phone}
 * @param later what happened after it was booked, in order of time
 */
public record AppointmentLife(
        BookingReference reference,
        long customerId,
        long serviceId,
        long staffId,
        long locationId,
        Instant start,
        AppointmentStatus firstStatus,
        String notes,
        String phone,
        Actor bookedBy,
        Instant bookedAt,
        List<Happening> later) {

    /** Something that happened to it. */
    public sealed interface Happening {
        Instant at();

        Actor actor();
    }

    /** It got a new start. */
    public record Move(Instant at, Actor actor, Instant newStart) implements Happening {}

    /**
     * It got a new status.
     *
     * @param reason null when nobody gave one
     */
    public record Decided(Instant at, Actor actor, AppointmentStatus status, String reason) implements Happening {}
}
