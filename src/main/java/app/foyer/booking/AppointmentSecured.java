package app.foyer.booking;

/** What was demanded at booking is paid: the appointment that was only held is booked. Fired inside the transaction. */
public record AppointmentSecured(long appointmentId) {}
