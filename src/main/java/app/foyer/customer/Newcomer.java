package app.foyer.customer;

import app.foyer.shared.EmailAddress;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What somebody else knows about a person whom the directory may know or not: a line of a file that is imported. Checked
 * already. Everything but the name may be null: then nothing is said about it.
 *
 * @param lastName empty for people with one name
 * @param notes of the business, for itself
 * @param phone as {@link app.foyer.shared.PhoneNumber} writes it
 */
public record Newcomer(
        String firstName,
        String lastName,
        EmailAddress email,
        String phone,
        Gender gender,
        LocalDate birthDate,
        String language,
        ZoneId timeZone,
        String notes)
        implements Serializable {

    public String fullName() {
        return (firstName + " " + lastName).strip();
    }
}
