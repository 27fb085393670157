package app.foyer.booking;

/**
 * An appointment was called off and its time given back. Fired inside the transaction.
 *
 * @param reason that the business gave its customer; null when none was given, and when the customer cancelled
 */
public record AppointmentCancelled(long appointmentId, String reason) {}
