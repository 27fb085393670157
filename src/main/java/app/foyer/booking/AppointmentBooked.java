package app.foyer.booking;

/** A booking came in. Fired inside the transaction. */
public record AppointmentBooked(long appointmentId) {}
