package app.foyer.messaging;

import app.foyer.shared.EmailAddress;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Who reads a mail about an account.
 *
 * @param firstName empty when the account belongs to no customer, or when the reader may be somebody else; the same for
 *     {@code lastName}
 */
record Addressee(EmailAddress email, String firstName, String lastName, Locale locale, ZoneId zone) {

    /** The same language at another address, whose reader is not known: no name is told there. */
    Addressee strangerAt(EmailAddress address) {
        return new Addressee(address, "", "", locale, zone);
    }
}
