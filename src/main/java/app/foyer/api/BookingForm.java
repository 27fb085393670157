package app.foyer.api;

import app.foyer.booking.BookedThrough;
import app.foyer.booking.BookingRequest;
import app.foyer.booking.RequestKey;
import app.foyer.customer.GuestDetails;
import app.foyer.shared.Refusal;
import app.foyer.shared.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The body of {@code POST /api/v1/appointments}. It has no member for a price, a status, a customer's id: those come from
 * the server.
 *
 * @param customer names, address and phone as sent, checked by the same rules as on the booking page
 * @param notes with the answers below, may be empty
 * @param language of the mails, when named
 * @param zone in which the customer reads times, when named
 */
record BookingForm(
        long serviceId,
        Optional<Long> staffId,
        Optional<Long> locationId,
        Instant start,
        GuestDetails customer,
        String notes,
        Optional<String> language,
        Optional<ZoneId> zone) {

    private static final int MAXIMUM_ANSWERS = 50;
    private static final List<String> LANGUAGES =
            Texts.LANGUAGES.stream().map(Locale::getLanguage).toList();

    /**
     * @param country by which a phone number without a country code is read
     * @throws ProblemException 422 with everything that is missing or wrong
     */
    static BookingForm read(Fields fields, Locale country) {
        fields.require("serviceId", "start", "customer");
        var service = fields.id("serviceId");
        var staff = fields.id("staffId");
        var location = fields.id("locationId");
        var start = fields.moment("start");
        var language = fields.oneOf("language", LANGUAGES);
        var zone = fields.zone("zone");
        var notes = notes(fields);
        var customer = customer(fields, country);
        fields.complain();
        return new BookingForm(
                service.orElseThrow(), staff, location, start.orElseThrow(), customer, notes, language, zone);
    }

    BookingRequest toRequest(String companyLanguage, ZoneId placeZone, RequestKey key) {
        var guest = new GuestDetails(
                        customer.firstName(),
                        customer.lastName(),
                        customer.email(),
                        customer.phone(),
                        language.orElse(companyLanguage),
                        zone.orElse(placeZone),
                        customer.country())
                .toGuest();
        return new BookingRequest(serviceId, staffId, locationId, start, guest, notes, BookedThrough.API, key);
    }

    private static GuestDetails customer(Fields fields, Locale country) {
        var customer = fields.object("customer");
        if (!fields.isStillRight("customer")) {
            return null;
        }
        var details = new GuestDetails(
                customer.text("firstName").orElse(null),
                customer.text("lastName").orElse(null),
                customer.line("email").orElse(null),
                customer.line("phone").orElse(null),
                null,
                null,
                country);
        details.problems().forEach((field, reason) -> {
            if (customer.isStillRight(field)) {
                customer.wrong(field, reason);
            }
        });
        return details;
    }

    /** Until the booking form asks questions of its own, the answers of a page that does are kept with the notes. */
    private static String notes(Fields fields) {
        var notes = new StringBuilder(
                fields.lines("notes", BookingRequest.MAXIMUM_NOTES_LENGTH).orElse(""));
        var answers = fields.object("answers");
        if (answers.names().size() > MAXIMUM_ANSWERS) {
            fields.wrong("answers", Refusal.because("api.field.tooMany", MAXIMUM_ANSWERS));
            return "";
        }
        for (var question : answers.names()) {
            answers.checkName(question);
            answers.lines(question, BookingRequest.MAXIMUM_NOTES_LENGTH)
                    .filter(answer -> !answer.isEmpty())
                    .ifPresent(answer -> notes.append(notes.isEmpty() ? "" : "\n")
                            .append(question)
                            .append(": ")
                            .append(answer));
        }
        if (notes.length() > BookingRequest.MAXIMUM_NOTES_LENGTH) {
            fields.wrong("answers", Refusal.because("api.field.tooLong", BookingRequest.MAXIMUM_NOTES_LENGTH));
        }
        return notes.toString();
    }
}
