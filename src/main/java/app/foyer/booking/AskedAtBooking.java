package app.foyer.booking;

import java.time.Instant;

/**
 * What the business wants to know, or to have agreed, before somebody books. A port: whoever keeps the questions implements
 * it. Both are asked in the transaction of the booking.
 */
public interface AskedAtBooking {

    /** @throws app.foyer.shared.RefusedException with everything that is missing or wrong */
    void mustBeSaid(BookingRequest request);

    /** Keeps it with the appointment. */
    void keep(BookingRequest request, long appointmentId, Instant now);

    /**
     * Keeps what the business has written down itself: it has to answer nothing, and agrees to no terms for its customers.
     *
     * @throws app.foyer.shared.RefusedException with everything that is wrong
     */
    void keepFromTheDesk(DeskBooking request, long appointmentId);
}
