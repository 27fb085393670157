package app.foyer.booking;

import app.foyer.shared.AppointmentStatus;

/**
 * The business has confirmed, rejected, completed or missed an appointment. Fired inside the transaction.
 *
 * @param reason that its customer may read; null when none was given
 */
public record AppointmentDecided(long appointmentId, AppointmentStatus before, String reason) {}
