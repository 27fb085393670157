package app.foyer.messaging.template;

import app.foyer.booking.AppointmentService.Details;
import app.foyer.shared.EmailAddress;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Who reads a mail.
 *
 * @param firstName empty when no name is known, or when the reader may be somebody else; the same for {@code lastName}
 */
public record Addressee(EmailAddress email, String firstName, String lastName, Locale locale, ZoneId zone) {

    /** @param email of the customer, who has one */
    public static Addressee customerOf(Details details, EmailAddress email) {
        var customer = details.customer();
        return new Addressee(
                email,
                customer.firstName(),
                customer.lastName(),
                Locale.forLanguageTag(customer.language()),
                customer.timeZone());
    }

    /** The same language at another address, whose reader is not known: no name is told there. */
    public Addressee strangerAt(EmailAddress address) {
        return new Addressee(address, "", "", locale, zone);
    }

    public Addressee in(Locale language) {
        return new Addressee(email, firstName, lastName, language, zone);
    }

    /** @param name as somebody wrote it, which may be first and last name in one */
    public Addressee called(String name) {
        return new Addressee(email, name, "", locale, zone);
    }

    public Addressee livingIn(ZoneId place) {
        return new Addressee(email, firstName, lastName, locale, place);
    }
}
