package app.foyer.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CompanySettingsTest {

    @Test
    void phoneNumbersAreReadByTheCountryOfTheCompanysLanguage() {
        assertThat(speaking("de").phoneCountry()).isEqualTo(Locale.GERMANY);
        assertThat(speaking("en").phoneCountry()).isEqualTo(Locale.UK);
    }

    private static CompanySettings speaking(String language) {
        return new CompanySettings("Foyer", "", "", "", ZoneId.of("UTC"), language, "EUR", Accent.OF_FOYER, "");
    }
}
