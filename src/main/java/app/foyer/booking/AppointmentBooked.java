package app.foyer.booking;

/**
 * A booking came in. Fired inside the transaction.
 *
 * @param isTold whether its customer hears of it; the business may book without a word
 */
public record AppointmentBooked(long appointmentId, boolean isTold) {

    AppointmentBooked(long appointmentId) {
        this(appointmentId, true);
    }
}
