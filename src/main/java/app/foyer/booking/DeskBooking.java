package app.foyer.booking;

import app.foyer.availability.Wish;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.VisibleText;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody of the business says in order to book for a customer.
 *
 * @param staffId empty for anyone; staff book for themselves alone
 * @param locationId empty for any location
 * @param length empty for as long as the service takes
 * @param status {@code CONFIRMED} or {@code PENDING}
 * @param staffNote read by the business alone; may be empty
 * @param form what the customer said to the questions of the business, as far as it is known
 * @param isTold whether messages to the customer are written
 * @param anyway whatever speaks against the time; for administrators alone
 * @param lotId the sessions of a package of the customer's with one of which it is paid; empty for none
 */
public record DeskBooking(
        DeskCustomer customer,
        long serviceId,
        Optional<Long> staffId,
        Optional<Long> locationId,
        Instant start,
        Optional<Duration> length,
        AppointmentStatus status,
        String staffNote,
        FilledForm form,
        boolean isTold,
        boolean anyway,
        Optional<Long> lotId,
        RequestKey key) {

    public static final int MAXIMUM_NOTE_LENGTH = 2_000;

    public DeskBooking {
        if (!status.holdsTime()) {
            throw new IllegalArgumentException("Nothing is booked that is " + status);
        }
        staffNote = VisibleText.straight(staffNote);
    }

    /** The same for this person alone. */
    DeskBooking with(long staff) {
        return new DeskBooking(
                customer,
                serviceId,
                Optional.of(staff),
                locationId,
                start,
                length,
                status,
                staffNote,
                form,
                isTold,
                anyway,
                lotId,
                key);
    }

    /** What the availability is asked. */
    public Wish wish() {
        var wish = Wish.toBook(serviceId, staffId, locationId).atAnyFreeMinute();
        return length.map(wish::lasting).orElse(wish);
    }

    String contentHash(Actor actor) {
        return BookingRequest.hash(
                customer,
                serviceId,
                staffId,
                locationId,
                start,
                length,
                status,
                staffNote,
                form.sign(),
                isTold,
                anyway,
                lotId,
                actor);
    }
}
