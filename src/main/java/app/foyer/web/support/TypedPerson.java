package app.foyer.web.support;

import app.foyer.customer.GuestDetails;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Locale;

/** What somebody types about themselves, on the booking page and when signing up. */
public class TypedPerson implements Serializable {

    private static final long serialVersionUID = 1L;

    private String firstName;
    private String lastName;
    private String email;
    private String phone;

    /** @param country by which a phone number without a country code is read */
    public GuestDetails details(Locale language, ZoneId zone, Locale country) {
        return new GuestDetails(firstName, lastName, email, phone, language.getLanguage(), zone, country);
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
