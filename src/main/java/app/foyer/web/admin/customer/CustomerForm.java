package app.foyer.web.admin.customer;

import app.foyer.customer.CustomerDetails;
import app.foyer.customer.CustomerDirectory.Opened;
import app.foyer.customer.ProfileDetails;
import app.foyer.settings.CompanySettings;
import java.io.Serializable;
import java.time.ZoneId;

/** What the business fills in about a customer. */
public class CustomerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String firstName = "";
    private String lastName = "";
    private String email = "";
    private String phone = "";
    private String gender = "";
    private String birthDate = "";
    private String language = "";
    private String timeZone = "";
    private ZoneId unchosen;
    private String notes = "";
    private boolean mayLogIn;
    private long seen;

    static CustomerForm empty(CompanySettings company) {
        var form = new CustomerForm();
        form.language = company.language();
        return form;
    }

    static CustomerForm of(Opened one) {
        var known = one.profile();
        var form = new CustomerForm();
        form.firstName = known.firstName();
        form.lastName = known.lastName();
        form.email = one.entry().email() == null ? "" : one.entry().email();
        form.phone = known.phone();
        form.gender = known.gender() == null ? "" : known.gender().name();
        form.birthDate = known.birthDate() == null ? "" : known.birthDate().toString();
        form.language = known.language();
        form.timeZone = known.zoneChosen() ? known.timeZone().getId() : "";
        form.unchosen = known.zoneChosen() ? null : known.timeZone();
        form.notes = one.notes();
        form.seen = one.version();
        return form;
    }

    /** @param company whose zone counts where none is chosen, and by whose country a number is read */
    CustomerDetails details(CompanySettings company) {
        var person = new ProfileDetails(
                firstName,
                lastName,
                phone,
                gender,
                birthDate,
                language,
                timeZone,
                unchosen == null ? company.timeZone() : unchosen,
                company.phoneCountry());
        return new CustomerDetails(person, email, notes);
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = orEmpty(firstName);
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = orEmpty(lastName);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = orEmpty(email);
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = orEmpty(phone);
    }

    public String getGender() {
        return gender;
    }

    public void setGender(String gender) {
        this.gender = orEmpty(gender);
    }

    public String getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(String birthDate) {
        this.birthDate = orEmpty(birthDate);
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = orEmpty(language);
    }

    /** The one that counts although nobody has chosen it, as a browser had it; null when there is none. */
    public ZoneId getUnchosen() {
        return unchosen;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = orEmpty(timeZone);
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = orEmpty(notes);
    }

    /** Whether somebody new may sign in at once. */
    public boolean isMayLogIn() {
        return mayLogIn;
    }

    public void setMayLogIn(boolean mayLogIn) {
        this.mayLogIn = mayLogIn;
    }

    /** The version that the person had before their eyes. */
    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    private static String orEmpty(String typed) {
        return typed == null ? "" : typed;
    }
}
