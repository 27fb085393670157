package app.foyer.web.admin.setting;

import app.foyer.settings.FieldDemand;
import app.foyer.settings.FormSettings;
import app.foyer.shared.VisibleText;
import app.foyer.web.admin.Problem;
import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the booking form asks everybody, as it stands on the page. */
public class AskedFieldsForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_TEXT = 3_000;
    private static final int LONGEST_LINK = 500;
    private static final int LONGEST_VERSION = 50;

    private FieldDemand firstName;
    private FieldDemand lastName;
    private FieldDemand email;
    private FieldDemand phone;
    private FieldDemand notes;
    private String termsText;
    private String termsLink;
    private String termsVersion;

    static AskedFieldsForm of(FormSettings settings) {
        var form = new AskedFieldsForm();
        form.firstName = settings.firstName();
        form.lastName = settings.lastName();
        form.email = settings.email();
        form.phone = settings.phone();
        form.notes = settings.notes();
        form.termsText = settings.termsText();
        form.termsLink = settings.termsLink();
        form.termsVersion = settings.termsVersion();
        return form;
    }

    /**
     * What is wrong, by the id of the field.
     *
     * @param createAccount whether everybody who books gets a login, whose name the e-mail address is
     * @param stored as it is now: other terms need another version
     */
    Map<String, Problem> problems(boolean createAccount, FormSettings stored) {
        var problems = new LinkedHashMap<String, Problem>();
        if (createAccount && !email.isRequired()) {
            problems.put("email", Problem.of("form.wrong.email"));
        }
        if (!firstName.isRequired() && !lastName.isRequired()) {
            problems.put("lastName", Problem.of("form.wrong.name"));
        }
        var wanted = settings();
        if (wanted.termsText().length() > LONGEST_TEXT) {
            problems.put("termsText", Problem.of("form.wrong.long", LONGEST_TEXT));
        }
        if (!wanted.termsLink().isEmpty() && !isAddress(wanted.termsLink())) {
            problems.put("termsLink", Problem.of("form.wrong.link"));
        }
        if (wanted.termsVersion().isEmpty()
                || wanted.termsVersion().length() > LONGEST_VERSION
                || !VisibleText.isName(wanted.termsVersion())) {
            problems.put("termsVersion", Problem.of("form.wrong.version", LONGEST_VERSION));
        } else if (areOtherTerms(wanted, stored)) {
            problems.put("termsVersion", Problem.of("form.wrong.sameVersion", stored.termsVersion()));
        }
        return problems;
    }

    private static boolean areOtherTerms(FormSettings wanted, FormSettings stored) {
        var isOther = !wanted.termsText().equals(stored.termsText())
                || !wanted.termsLink().equals(stored.termsLink());
        return isOther
                && stored.hasTerms()
                && wanted.hasTerms()
                && wanted.termsVersion().equals(stored.termsVersion());
    }

    private static boolean isAddress(String typed) {
        try {
            var address = new URI(typed);
            return typed.length() <= LONGEST_LINK
                    && List.of("https", "http").contains(String.valueOf(address.getScheme()))
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    FormSettings settings() {
        return new FormSettings(
                firstName, lastName, email, phone, notes, read(termsText), read(termsLink), read(termsVersion));
    }

    private static String read(String typed) {
        return typed == null ? "" : VisibleText.straight(typed.strip().replace("\r\n", "\n"));
    }

    public List<FieldDemand> getDemands() {
        return List.of(FieldDemand.values());
    }

    public FieldDemand getFirstName() {
        return firstName;
    }

    public void setFirstName(FieldDemand firstName) {
        this.firstName = firstName;
    }

    public FieldDemand getLastName() {
        return lastName;
    }

    public void setLastName(FieldDemand lastName) {
        this.lastName = lastName;
    }

    public FieldDemand getEmail() {
        return email;
    }

    public void setEmail(FieldDemand email) {
        this.email = email;
    }

    public FieldDemand getPhone() {
        return phone;
    }

    public void setPhone(FieldDemand phone) {
        this.phone = phone;
    }

    public FieldDemand getNotes() {
        return notes;
    }

    public void setNotes(FieldDemand notes) {
        this.notes = notes;
    }

    public String getTermsText() {
        return termsText;
    }

    public void setTermsText(String termsText) {
        this.termsText = termsText;
    }

    public String getTermsLink() {
        return termsLink;
    }

    public void setTermsLink(String termsLink) {
        this.termsLink = termsLink;
    }

    public String getTermsVersion() {
        return termsVersion;
    }

    public void setTermsVersion(String termsVersion) {
        this.termsVersion = termsVersion;
    }
}
