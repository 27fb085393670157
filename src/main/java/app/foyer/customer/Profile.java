package app.foyer.customer;

import app.foyer.shared.Checksum;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What is known about a customer as a person. Checked already: see {@link ProfileDetails}.
 *
 * @param phone may be empty
 * @param gender null when not said; the same for {@code birthDate}
 * @param language {@code en} or {@code de}: the language of mails
 * @param timeZone in which this person reads times, in mails at least
 * @param zoneChosen whether it was chosen; else it is the one of a browser, and pages go by the browser that shows them
 */
public record Profile(
        String firstName,
        String lastName,
        String phone,
        Gender gender,
        LocalDate birthDate,
        String language,
        ZoneId timeZone,
        boolean zoneChosen)
        implements Serializable {

    /** By which a form knows whether this is what it has shown. */
    public String mark() {
        return Checksum.of(toString());
    }
}
