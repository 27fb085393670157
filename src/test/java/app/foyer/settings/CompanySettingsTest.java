package app.foyer.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.TimeFormat;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanySettingsTest {

    @Test
    void phoneNumbersAreReadByTheCountryOfTheCompanysLanguage() {
        assertThat(speaking("de").phoneCountry()).isEqualTo(Locale.GERMANY);
        assertThat(speaking("en").phoneCountry()).isEqualTo(Locale.UK);
    }

    @ParameterizedTest
    @CsvSource({"+49 30 901820, DE", "+43 1 58858, AT", "+1 212 555 0100, US", "030 901820, GB", "call us, GB"})
    void theCompanysOwnNumberSaysMoreThanItsLanguage(String phone, String country) {
        assertThat(speaking("en", phone).phoneCountry().getCountry()).isEqualTo(country);
    }

    @Test
    void theAddressStandsOnOneLineWithCommas() {
        assertThat(at("Suite 5,\n10 High Street \n\nLondon").addressLine())
                .isEqualTo("Suite 5, 10 High Street, London");
        assertThat(at("").addressLine()).isEmpty();
    }

    private static CompanySettings at(String address) {
        return settings("en", "", address);
    }

    private static CompanySettings speaking(String language) {
        return speaking(language, "");
    }

    private static CompanySettings speaking(String language, String phone) {
        return settings(language, phone, "");
    }

    private static CompanySettings settings(String language, String phone, String address) {
        return new CompanySettings(
                "Foyer",
                phone,
                "",
                address,
                ZoneId.of("UTC"),
                language,
                "EUR",
                Accent.OF_FOYER,
                DayOfWeek.MONDAY,
                TimeFormat.HOURS_24,
                "");
    }
}
