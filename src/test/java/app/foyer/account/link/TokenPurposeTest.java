package app.foyer.account.link;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.settings.SecondFactorDemand;
import app.foyer.settings.SecuritySettings;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenPurposeTest {

    static final SecuritySettings UNCHANGED = rules(Duration.ofMinutes(30), Duration.ofHours(24));

    @ParameterizedTest
    @CsvSource({"SET_PASSWORD, PT2H", "INVITATION, PT2H", "RESET_PASSWORD, PT5M"})
    void aLinkOpensForAsLongAsTheSettingsSay(TokenPurpose purpose, Duration expected) {
        assertThat(purpose.validity(rules(Duration.ofMinutes(5), Duration.ofHours(2))))
                .isEqualTo(expected);
    }

    @Test
    void aLinkThatProvesAnAddressOpensForTheDayOfWhichItsMailSpeaks() {
        assertThat(TokenPurpose.PROVING_AN_ADDRESS).allSatisfy(purpose -> assertThat(
                        purpose.validity(rules(Duration.ofMinutes(5), Duration.ofMinutes(15))))
                .isEqualTo(Duration.ofHours(24)));
    }

    private static SecuritySettings rules(Duration reset, Duration first) {
        return new SecuritySettings(
                true,
                8,
                reset,
                first,
                Duration.ofMinutes(30),
                Duration.ofHours(12),
                30,
                SecondFactorDemand.NOBODY,
                Set.of());
    }
}
