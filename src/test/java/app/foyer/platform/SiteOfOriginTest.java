package app.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteOfOriginTest {

    private static final String PUBLIC = "https://booking.example.com";
    private static final String HOST = "node-a.internal:8080";

    @Nested
    class ABrowserThatTellsWhereAFormWasSent {

        @ParameterizedTest
        @ValueSource(strings = {"same-origin", "none"})
        void isBelievedWhenItWasHere(String site) {
            assertThat(SiteOfOrigin.isOurs(site, "null", HOST, PUBLIC)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"cross-site", "same-site", "", "anything"})
        void isTurnedAwayWhenItWasElsewhereWhateverTheOriginSays(String site) {
            assertThat(SiteOfOrigin.isOurs(site, PUBLIC, HOST, PUBLIC)).isFalse();
        }
    }

    @Nested
    class AnOlderBrowser {

        @ParameterizedTest
        @ValueSource(
                strings = {"https://booking.example.com", "https://BOOKING.example.com", "http://node-a.internal:8080"})
        void mayComeFromThePublicAddressOrTheOneItAsked(String origin) {
            assertThat(SiteOfOrigin.isOurs(null, origin, HOST, PUBLIC)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "https://evil.example",
                    "https://booking.example.com.evil.example",
                    "https://evil-booking.example.com",
                    "http://booking.example.com",
                    "https://node-a.internal",
                    "null",
                    ""
                })
        void mayNotComeFromElsewhere(String origin) {
            assertThat(SiteOfOrigin.isOurs(null, origin, HOST, PUBLIC)).isFalse();
        }

        @Test
        void mayHideItsOriginOnlyWhereNoBrowserTellsTheSite() {
            assertThat(SiteOfOrigin.isOurs(null, "null", HOST, "http://booking.example.com"))
                    .isTrue();
        }
    }

    @Test
    void aProgramThatTellsNothingIsLeftToTheSecretInTheForm() {
        assertThat(SiteOfOrigin.isOurs(null, null, HOST, PUBLIC)).isTrue();
    }
}
