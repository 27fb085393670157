package app.foyer.settings;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Who the business is.
 *
 * @param timeZone in which the console shows times that belong to no location
 * @param language of texts for people whose language is unknown: {@code en} or {@code de}
 * @param currency ISO 4217 code of all prices
 */
@Topic("company")
public record CompanySettings(
        @Default("Foyer") String name,
        @Default("") String phone,
        @Default("") String email,
        @Default("") String address,
        @Default("UTC") ZoneId timeZone,
        @Default("en") String language,
        @Default("EUR") String currency)
        implements Serializable {

    /** By whose rules a phone number is read that names no country. */
    public Locale phoneCountry() {
        return language.equals(Locale.GERMAN.getLanguage()) ? Locale.GERMANY : Locale.UK;
    }
}
