package app.foyer.booking;

/** An appointment was called off and its time given back. Fired inside the transaction. */
public record AppointmentCancelled(long appointmentId) {}
