package app.foyer.booking;

/**
 * A booking came in. Fired inside the transaction.
 *
 * @param isTold whether its customer hears of it; the business may book without a word
 * @param isHeld whether it is only held until its customer has paid: then {@link AppointmentSecured} follows, or it is called off
 */
public record AppointmentBooked(long appointmentId, boolean isTold, boolean isHeld) {}
