package app.foyer.customer;

import app.foyer.settings.BookingSettings;
import app.foyer.settings.FieldDemand;
import app.foyer.settings.FormSettings;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.PhoneNumber;
import app.foyer.shared.Refusal;
import app.foyer.shared.VisibleText;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What was typed about a guest, before it is believed. One place for page and REST.
 *
 * @param country ISO 3166 code by which a phone number without a country code is read
 */
public record GuestDetails(
        String firstName,
        String lastName,
        String email,
        String phone,
        String language,
        ZoneId timeZone,
        Locale country) {

    public static final int MAXIMUM_NAME_LENGTH = 100;
    public static final int MAXIMUM_PHONE_LENGTH = PhoneNumber.MAXIMUM_LENGTH;

    /** What is wrong, by field ({@code firstName}, {@code lastName}, {@code email}, {@code phone}); empty when all is well. */
    public Map<String, Refusal> problems() {
        var problems = new LinkedHashMap<String, Refusal>();
        checkName("firstName", firstName, problems);
        checkName("lastName", lastName, problems);
        if (isBlank(email)) {
            problems.put("email", Refusal.because("customer.email.missing"));
        } else if (EmailAddress.parse(email).isEmpty()) {
            problems.put("email", Refusal.because("customer.email.wrong"));
        }
        if (!isBlank(phone) && PhoneNumber.parse(phone, country.getCountry()).isEmpty()) {
            problems.put("phone", Refusal.because("customer.phone.wrong"));
        }
        return problems;
    }

    /** The same where the business has decided what has to be said. What is said and not asked for must be right all the same. */
    public Map<String, Refusal> problems(FormSettings form, BookingSettings booking) {
        var problems = problems();
        leaveOut(problems, "firstName", firstName, form.firstName());
        leaveOut(problems, "lastName", lastName, form.lastName());
        leaveOut(problems, "email", email, form.emailIn(booking));
        if (form.phone().isRequired() && isBlank(phone)) {
            problems.put("phone", Refusal.because("customer.phone.missing"));
        }
        return problems;
    }

    private static void leaveOut(Map<String, Refusal> problems, String field, String said, FieldDemand demand) {
        if (isBlank(said) && !demand.isRequired()) {
            problems.remove(field);
        }
    }

    /**
     * Without an address when none was said.
     *
     * @throws java.util.NoSuchElementException when there are {@link #problems()} with the address
     */
    public Guest toGuest() {
        var address = isBlank(email) ? null : EmailAddress.parse(email).orElseThrow();
        var dialled = isBlank(phone)
                ? ""
                : PhoneNumber.written(phone, country.getCountry()).orElse(phone.strip());
        return new Guest(stripped(firstName), stripped(lastName), address, dialled, language, timeZone);
    }

    static void checkName(String field, String name, Map<String, Refusal> problems) {
        if (isBlank(name)) {
            problems.put(field, Refusal.because("customer." + field + ".missing"));
        } else if (name.strip().length() > MAXIMUM_NAME_LENGTH) {
            problems.put(field, Refusal.because("customer.name.tooLong", MAXIMUM_NAME_LENGTH));
        } else if (!VisibleText.isName(name.strip())) {
            problems.put(field, Refusal.because("customer.name.control"));
        }
    }

    private static String stripped(String typed) {
        return isBlank(typed) ? "" : typed.strip();
    }

    private static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }
}
