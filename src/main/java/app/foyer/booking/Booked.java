package app.foyer.booking;

import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.SecretToken;
import java.util.Optional;

/**
 * The answer to a booking.
 *
 * @param manageToken the secret of the manage link; empty when this is the repeated answer to an earlier request: a
 *     secret is told once
 */
public record Booked(
        long appointmentId,
        BookingReference reference,
        AppointmentStatus status,
        Optional<SecretToken> manageToken,
        boolean repeated) {}
