package app.foyer.catalog.place;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A location")
class LocationTermsTest {

    @Test
    void needsANameAnAddressAndAZoneThatThereIs() {
        assertThat(new LocationTerms(" ", "\n", "Europe/Atlantis").refusals())
                .extracting(Refusal::messageKey)
                .containsExactly("location.name.missing", "location.address.missing", "location.zone.unknown");
        assertThat(new LocationTerms(null, null, null).refusals()).hasSize(3);
    }

    @Test
    void hasAnAddressOfOneLine() {
        var terms = new LocationTerms("Mitte", "Auguststraße 48\r\n10119  Berlin", "Europe/Berlin");

        assertThat(terms.refusals()).isEmpty();
        assertThat(terms.address()).isEqualTo("Auguststraße 48 10119 Berlin");
    }

    @Test
    void isNotLongerThanFits() {
        assertThat(new LocationTerms("x".repeat(101), "x".repeat(301), "UTC").refusals())
                .containsExactly(
                        Refusal.because("location.name.tooLong", 100),
                        Refusal.because("location.address.tooLong", 300));
    }
}
