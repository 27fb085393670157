package app.foyer.web.panel;

import app.foyer.customer.Profile;
import app.foyer.customer.ProfileDetails;
import java.time.ZoneId;
import java.util.Locale;

/** What a customer says about themselves, as it stands on the page. */
public class ProfileForm {

    private String firstName;
    private String lastName;
    private String phone;
    private String gender;
    private String birthDate;
    private String language;
    private String timeZone;
    private String seen;

    static ProfileForm of(Profile known) {
        var form = new ProfileForm();
        form.firstName = known.firstName();
        form.lastName = known.lastName();
        form.phone = known.phone();
        form.gender = known.gender() == null ? "" : known.gender().name();
        form.birthDate = known.birthDate() == null ? "" : known.birthDate().toString();
        form.language = known.language();
        form.timeZone = known.zoneChosen() ? known.timeZone().getId() : "";
        form.seen = known.mark();
        return form;
    }

    ProfileDetails details(ZoneId browser, Locale country) {
        return new ProfileDetails(firstName, lastName, phone, gender, birthDate, language, timeZone, browser, country);
    }

    /** {@link Profile#mark} of what the page has shown. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
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

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getGender() {
        return gender;
    }

    public void setGender(String gender) {
        this.gender = gender;
    }

    public String getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(String birthDate) {
        this.birthDate = birthDate;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }
}
