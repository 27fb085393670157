package app.foyer.booking;

import app.foyer.shared.TimeRange;

/** An appointment has a new time. Fired inside the transaction. */
public record AppointmentMoved(long appointmentId, TimeRange oldTime) {}
