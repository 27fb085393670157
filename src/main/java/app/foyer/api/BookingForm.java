package app.foyer.api;

import app.foyer.booking.BookedThrough;
import app.foyer.booking.BookingRequest;
import app.foyer.booking.FilledForm;
import app.foyer.booking.GivenAnswer;
import app.foyer.booking.RequestKey;
import app.foyer.booking.question.AskedQuestions;
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
 * @param notes with the answers to questions that are not the business's own, may be empty
 * @param answers to the business's own questions
 * @param terms the version that is accepted; empty for none
 * @param language of the mails, when named
 * @param zone in which the customer reads times, when named
 * @param coupon the code of a coupon, when there is one
 */
record BookingForm(
        long serviceId,
        Optional<Long> staffId,
        Optional<Long> locationId,
        Instant start,
        GuestDetails customer,
        String notes,
        List<GivenAnswer> answers,
        String terms,
        Optional<String> language,
        Optional<ZoneId> zone,
        Optional<String> coupon) {

    private static final List<String> LANGUAGES =
            Texts.LANGUAGES.stream().map(Locale::getLanguage).toList();

    /**
     * @param country by which a phone number without a country code is read
     * @throws ProblemException 422 with everything that is missing or wrong
     */
    static BookingForm read(Fields fields, Locale country) {
        return read(fields, country, BookingRules.PLAIN, Locale.ENGLISH);
    }

    /**
     * @param rules what has to be said
     * @param reader in whose language the questions are asked
     */
    static BookingForm read(Fields fields, Locale country, BookingRules rules, Locale reader) {
        fields.require("serviceId", "start", "customer");
        var service = fields.id("serviceId");
        var staff = fields.id("staffId");
        var location = fields.id("locationId");
        var start = fields.moment("start");
        var language = fields.oneOf("language", LANGUAGES);
        var zone = fields.zone("zone");
        var answers = SentAnswers.read(fields, service.map(rules::questions).orElse(List.of()));
        var terms = fields.line("terms").orElse("");
        var coupon = fields.line("coupon");
        if (answers.notes().isEmpty() && rules.areNotesRequired() && fields.isStillRight("notes")) {
            fields.wrong("notes", Refusal.because("booking.notes.missing"));
        }
        service.ifPresent(id -> rules.problems(id, new FilledForm(answers.given(), terms, reader))
                .forEach((question, reason) -> wrong(fields, question, reason)));
        var customer = customer(fields, country, rules);
        fields.complain();
        return new BookingForm(
                service.orElseThrow(),
                staff,
                location,
                start.orElseThrow(),
                customer,
                answers.notes(),
                answers.given(),
                terms,
                language,
                zone,
                coupon);
    }

    private static void wrong(Fields fields, long question, Refusal reason) {
        var field = question == AskedQuestions.TERMS ? "terms" : "answers." + question;
        if (fields.isStillRight(field)) {
            fields.wrong(field, reason);
        }
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
        var form = new FilledForm(answers, terms, Locale.forLanguageTag(guest.language()));
        return new BookingRequest(
                serviceId,
                staffId,
                locationId,
                start,
                guest,
                notes,
                form,
                BookedThrough.API,
                key,
                coupon,
                Optional.empty());
    }

    private static GuestDetails customer(Fields fields, Locale country, BookingRules rules) {
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
        rules.problems(details).forEach((field, reason) -> {
            if (customer.isStillRight(field)) {
                customer.wrong(field, reason);
            }
        });
        return details;
    }
}
