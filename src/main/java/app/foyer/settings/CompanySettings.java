package app.foyer.settings;

import app.foyer.shared.TimeFormat;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who the business is.
 *
 * @param timeZone in which the console shows times that belong to no location
 * @param language of texts for people whose language is unknown: {@code en} or {@code de}
 * @param currency ISO 4217 code of all prices
 * @param colour as {@code #rrggbb}: pages and mails use what {@link Accent} makes of it
 * @param firstDayOfWeek with which sheets of months and weeks begin
 * @param timeFormat how times of the day are written
 * @param logo which one there is, as {@link LogoMark} writes it; empty when there is none
 */
@Topic("company")
public record CompanySettings(
        @Default("Foyer") String name,
        @Default("") String phone,
        @Default("") String email,
        @Default("") String address,
        @Default("UTC") ZoneId timeZone,
        @Default("en") String language,
        @Default("EUR") String currency,
        @Default(Accent.OF_FOYER) String colour,
        @Default("MONDAY") DayOfWeek firstDayOfWeek,
        @Default("HOURS_24") TimeFormat timeFormat,
        @Default("") String logo)
        implements Serializable {

    /** The address on one line, its lines parted by commas. */
    public String addressLine() {
        return address.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                .collect(Collectors.joining(", "));
    }

    public Accent accent() {
        return Accent.of(colour);
    }

    /** Empty when there is none. */
    public Optional<LogoMark> logoMark() {
        return LogoMark.read(logo);
    }

    public CompanySettings withLogo(String mark) {
        return new CompanySettings(
                name, phone, email, address, timeZone, language, currency, colour, firstDayOfWeek, timeFormat, mark);
    }

    /** By whose rules a phone number is read that names no country: those of the company's own, if that names one. */
    public Locale phoneCountry() {
        return countryOfOwnPhone()
                .orElseGet(() -> language.equals(Locale.GERMAN.getLanguage()) ? Locale.GERMANY : Locale.UK);
    }

    private Optional<Locale> countryOfOwnPhone() {
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var code = numbers.parse(phone, null).getCountryCode();
            return Optional.of(numbers.getRegionCodeForCountryCode(code))
                    .filter(numbers.getSupportedRegions()::contains)
                    .map(region -> new Locale.Builder().setRegion(region).build());
        } catch (NumberParseException namesNone) {
            return Optional.empty();
        }
    }
}
