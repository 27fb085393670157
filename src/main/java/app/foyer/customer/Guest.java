package app.foyer.customer;

import app.foyer.shared.EmailAddress;
import java.io.Serializable;
import java.time.ZoneId;

/**
 * What a person says about themselves when booking. Checked already: see {@link GuestDetails}.
 *
 * @param email null for somebody whose address is not known, whom the business has introduced
 * @param phone as typed, may be empty
 * @param language {@code en} or {@code de}: the language of mails
 * @param timeZone in which this person reads times
 */
public record Guest(
        String firstName, String lastName, EmailAddress email, String phone, String language, ZoneId timeZone)
        implements Serializable {

    /** The same person, whose address is not known. */
    public Guest withoutAddress() {
        return new Guest(firstName, lastName, null, phone, language, timeZone);
    }
}
