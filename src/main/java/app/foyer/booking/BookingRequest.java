package app.foyer.booking;

import app.foyer.availability.Wish;
import app.foyer.customer.Guest;
import app.foyer.shared.Checksum;
import app.foyer.shared.VisibleText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything a person says in order to book.
 *
 * @param staffId empty for anyone
 * @param locationId empty for any location
 * @param notes to the business, may be empty
 * @param form what else the business wants to know
 * @param coupon the code of a coupon, as it was typed; empty for none
 * @param lotId the sessions of a package of their own with which somebody who has signed in pays; empty for none
 */
public record BookingRequest(
        long serviceId,
        Optional<Long> staffId,
        Optional<Long> locationId,
        Instant start,
        Guest guest,
        String notes,
        FilledForm form,
        BookedThrough through,
        RequestKey key,
        Optional<String> coupon,
        Optional<Long> lotId) {

    public static final int MAXIMUM_NOTES_LENGTH = 2_000;

    public BookingRequest {
        notes = VisibleText.straight(notes);
        coupon = coupon.map(String::strip).filter(code -> !code.isEmpty());
    }

    /** Where nothing else is asked. */
    public BookingRequest(
            long serviceId,
            Optional<Long> staffId,
            Optional<Long> locationId,
            Instant start,
            Guest guest,
            String notes,
            BookedThrough through,
            RequestKey key) {
        this(
                serviceId,
                staffId,
                locationId,
                start,
                guest,
                notes,
                FilledForm.EMPTY,
                through,
                key,
                Optional.empty(),
                Optional.empty());
    }

    Wish wish() {
        return Wish.toBook(serviceId, staffId, locationId);
    }

    /** Equal for equal wishes; a key that comes back with another wish is refused. */
    String contentHash() {
        var parts = new ArrayList<Object>(List.of(serviceId, staffId, locationId, start, guest, notes));
        if (!form.sign().isEmpty()) {
            parts.add(form.sign());
        }
        coupon.ifPresent(code -> parts.add("coupon " + code));
        lotId.ifPresent(lot -> parts.add("lot " + lot));
        return hash(parts.toArray());
    }

    static String hash(Object... parts) {
        var text = new StringBuilder();
        for (var part : parts) {
            text.append(part).append('\n');
        }
        return Checksum.of(text.toString());
    }
}
