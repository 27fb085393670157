package app.foyer.booking;

import app.foyer.shared.AppointmentStatus;

/** The business has confirmed, rejected, completed or missed an appointment. Fired inside the transaction. */
public record AppointmentDecided(long appointmentId, AppointmentStatus before) {}
