package app.foyer.web.admin.setting;

import app.foyer.settings.Colour;
import app.foyer.settings.CompanySettings;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.TimeFormat;
import app.foyer.shared.VisibleText;
import app.foyer.web.admin.Problem;
import app.foyer.web.support.Zones;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Who the business is and how it looks, as it stands on the page. What the page does not show stays as it is. */
public class CompanySettingsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ADDRESS = 300;
    private static final Pattern PHONE = Pattern.compile("[+(]?[0-9][0-9 ()/.-]{3,38}");

    private CompanySettings present;
    private String name;
    private String phone;
    private String email;
    private String address;
    private String colour;
    private String timeZone;
    private String language;
    private DayOfWeek firstDayOfWeek;
    private TimeFormat timeFormat;

    static CompanySettingsForm of(CompanySettings settings) {
        var form = new CompanySettingsForm();
        form.present = settings;
        form.name = settings.name();
        form.phone = settings.phone();
        form.email = settings.email();
        form.address = settings.address();
        form.colour = settings.colour();
        form.timeZone = settings.timeZone().getId();
        form.language = settings.language();
        form.firstDayOfWeek = settings.firstDayOfWeek();
        form.timeFormat = settings.timeFormat();
        return form;
    }

    /** What is wrong, by the id of the field. */
    Map<String, Problem> problems() {
        var problems = new LinkedHashMap<String, Problem>();
        if (oneLine(name).isEmpty()) {
            problems.put("name", Problem.of("admin.company.wrong.name"));
        } else if (oneLine(name).length() > LONGEST_NAME) {
            problems.put("name", Problem.of("admin.company.wrong.tooLong", LONGEST_NAME));
        }
        if (!oneLine(phone).isEmpty() && !PHONE.matcher(oneLine(phone)).matches()) {
            problems.put("phone", Problem.of("admin.company.wrong.phone"));
        }
        if (!oneLine(email).isEmpty() && EmailAddress.parse(email).isEmpty()) {
            problems.put("email", Problem.of("admin.company.wrong.email"));
        }
        if (oneLine(address).length() > LONGEST_ADDRESS) {
            problems.put("address", Problem.of("admin.company.wrong.tooLong", LONGEST_ADDRESS));
        }
        if (Colour.read(colour).isEmpty()) {
            problems.put("colour", Problem.of("admin.company.wrong.colour"));
        }
        return problems;
    }

    /** Only to be asked when there are no problems. */
    CompanySettings settings() {
        return new CompanySettings(
                oneLine(name),
                oneLine(phone),
                oneLine(email),
                VisibleText.straight(Objects.requireNonNullElse(address, ""))
                        .strip()
                        .replace("\r\n", "\n"),
                Zones.parse(timeZone).orElse(present.timeZone()),
                language,
                present.currency(),
                Colour.read(colour).orElseThrow().toString(),
                firstDayOfWeek,
                timeFormat,
                present.logo());
    }

    private static String oneLine(String typed) {
        return VisibleText.straight(Objects.requireNonNullElse(typed, ""))
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getColour() {
        return colour;
    }

    public void setColour(String colour) {
        this.colour = colour;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public DayOfWeek getFirstDayOfWeek() {
        return firstDayOfWeek;
    }

    public void setFirstDayOfWeek(DayOfWeek firstDayOfWeek) {
        this.firstDayOfWeek = firstDayOfWeek;
    }

    public TimeFormat getTimeFormat() {
        return timeFormat;
    }

    public void setTimeFormat(TimeFormat timeFormat) {
        this.timeFormat = timeFormat;
    }
}
