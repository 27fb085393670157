package app.foyer.booking;

import app.foyer.shared.TimeRange;

/**
 * An appointment has a new time, another length, or is given by somebody else. Fired inside the transaction.
 *
 * @param oldStaffId with whom it was until now; the same as before unless it was handed over
 */
public record AppointmentMoved(long appointmentId, TimeRange oldTime, long oldStaffId) {}
