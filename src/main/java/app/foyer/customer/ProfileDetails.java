package app.foyer.customer;

import app.foyer.shared.PhoneNumber;
import app.foyer.shared.Refusal;
import app.foyer.shared.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a customer typed about themselves, before it is believed. Anything may be null.
 *
 * @param gender name of a {@link Gender}; empty when not said
 * @param birthDate {@code 1990-12-31}; empty when not said
 * @param timeZone empty: that of the browser
 * @param browser where this browser is
 * @param country by which a phone number without a country code is read
 */
public record ProfileDetails(
        String firstName,
        String lastName,
        String phone,
        String gender,
        String birthDate,
        String language,
        String timeZone,
        ZoneId browser,
        Locale country) {

    public static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    /**
     * What is wrong, by field; empty when all is well.
     *
     * @param today where this person lives
     */
    public Map<String, Refusal> problems(LocalDate today) {
        var problems = new LinkedHashMap<String, Refusal>();
        GuestDetails.checkName("firstName", firstName, problems);
        GuestDetails.checkName("lastName", lastName, problems);
        if (!isBlank(phone) && PhoneNumber.parse(phone, country.getCountry()).isEmpty()) {
            problems.put("phone", Refusal.because("customer.phone.wrong"));
        }
        if (!isBlank(gender) && genderSaid().isEmpty()) {
            problems.put("gender", Refusal.because("profile.choice.unknown"));
        }
        wrongBirth(today).ifPresent(problem -> problems.put("birthDate", problem));
        if (Texts.LANGUAGES.stream().noneMatch(known -> known.getLanguage().equals(language))) {
            problems.put("language", Refusal.because("profile.choice.unknown"));
        }
        if (!isBlank(timeZone) && zone().isEmpty()) {
            problems.put("timeZone", Refusal.because("profile.choice.unknown"));
        }
        return problems;
    }

    /** Only to be asked when there are no {@link #problems}. */
    public Profile toProfile() {
        return new Profile(
                firstName.strip(),
                lastName.strip(),
                isBlank(phone)
                        ? ""
                        : PhoneNumber.written(phone, country.getCountry()).orElseThrow(),
                genderSaid().orElse(null),
                isBlank(birthDate) ? null : birth().orElseThrow(),
                language,
                isBlank(timeZone) ? browser : zone().orElseThrow(),
                !isBlank(timeZone));
    }

    private Optional<Refusal> wrongBirth(LocalDate today) {
        if (isBlank(birthDate)) {
            return Optional.empty();
        }
        var day = birth();
        if (day.isEmpty()) {
            return Optional.of(Refusal.because("profile.birthDate.wrong"));
        }
        if (day.get().isAfter(today)) {
            return Optional.of(Refusal.because("profile.birthDate.future"));
        }
        return day.filter(born -> born.isBefore(EARLIEST_BIRTH))
                .map(tooEarly ->
                        Refusal.because("profile.birthDate.tooEarly", String.valueOf(EARLIEST_BIRTH.getYear())));
    }

    private Optional<LocalDate> birth() {
        try {
            return Optional.of(LocalDate.parse(birthDate.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Gender> genderSaid() {
        return Stream.of(Gender.values())
                .filter(known -> known.name().equals(gender))
                .findFirst();
    }

    private Optional<ZoneId> zone() {
        return Optional.ofNullable(timeZone)
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of);
    }

    private static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }
}
