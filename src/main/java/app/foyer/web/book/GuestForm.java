package app.foyer.web.book;

import app.foyer.customer.GuestDetails;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Who books, as typed. Kept for the session, so that choosing another time loses nothing; forgotten when the booking is
 * made, since the next person at this screen may be somebody else.
 */
@Named
@SessionScoped
public class GuestForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String firstName;
    private String lastName;
    private String email;
    private String phone;
    private String notes;

    public GuestDetails details(Locale language, ZoneId zone, Locale country) {
        return new GuestDetails(firstName, lastName, email, phone, language.getLanguage(), zone, country);
    }

    public void forget() {
        firstName = null;
        lastName = null;
        email = null;
        phone = null;
        notes = null;
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

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
