package app.foyer.account.link;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.account.Account;
import app.foyer.account.Role;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.SecretToken;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountTokenTest {

    private static final Instant NOW = Instant.parse("2026-03-03T14:00:00Z");

    private final Account grace = Account.open(new EmailAddress("grace@harbour.example"), Set.of(Role.CUSTOMER), NOW);

    @Test
    void aFirstPasswordMayBeSetForADay() {
        var token = link();
        var aDayLater = NOW.plus(Duration.ofHours(24));

        assertThat(TokenPurpose.settingThePasswordOf(grace)).isEqualTo(TokenPurpose.SET_PASSWORD);
        assertThat(token.isGoodAt(aDayLater.minusSeconds(1))).isTrue();
        assertThat(token.isGoodAt(aDayLater)).isFalse();
    }

    @Test
    void aForgottenPasswordMayBeReplacedForHalfAnHour() {
        grace.setPassword("hash");
        var token = link();
        var halfAnHourLater = NOW.plus(Duration.ofMinutes(30));

        assertThat(TokenPurpose.settingThePasswordOf(grace)).isEqualTo(TokenPurpose.RESET_PASSWORD);
        assertThat(token.isGoodAt(halfAnHourLater.minusSeconds(1))).isTrue();
        assertThat(token.isGoodAt(halfAnHourLater)).isFalse();
    }

    @Test
    void aLinkIsGoodOnce() {
        var token = link();
        token.useUp(NOW);

        assertThat(token.isGoodAt(NOW)).isFalse();
    }

    @Test
    void aNewPasswordEndsAllSessions() {
        var before = grace.sessionEpoch();
        grace.setPassword("hash");

        assertThat(grace.sessionEpoch()).isNotEqualTo(before);
    }

    @Test
    void theSamePasswordHashedAnewEndsNone() {
        grace.setPassword("hash");
        var before = grace.sessionEpoch();
        grace.rehash("better hash");

        assertThat(grace.sessionEpoch()).isEqualTo(before);
    }

    private AccountToken link() {
        var purpose = TokenPurpose.settingThePasswordOf(grace);
        return AccountToken.of(
                grace, purpose, SecretToken.random(), NOW.plus(purpose.validity(TokenPurposeTest.UNCHANGED)));
    }
}
