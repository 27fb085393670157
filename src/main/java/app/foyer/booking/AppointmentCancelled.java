package app.foyer.booking;

/**
 * An appointment was called off and its time given back. Fired inside the transaction.
 *
 * @param reason that the business gave its customer; null when none was given, and when the customer cancelled
 * @param actor who called it off
 * @param who that is for the audit, where the business called it off: an e-mail address; null when the customer did
 * @param payback what was said about the money
 */
public record AppointmentCancelled(long appointmentId, String reason, Actor actor, String who, Payback payback) {}
