package app.foyer.account.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitPolicyTest {

    private static final Instant NOW = Instant.parse("2026-03-03T14:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "5, 15", "6, 30", "7, 60", "10, 480", "11, 900", "12, 900", "1000000, 900"})
    void waitsGrowUpToAQuarterOfAnHour(int failures, long seconds) {
        assertThat(WaitPolicy.waitAfter(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void theFifthWrongPasswordIsFollowedByTheFirstWait() {
        var failures = wrongPasswords(5);

        assertThat(failures.countUnlessWaiting(NOW.plusSeconds(15).minusNanos(1_000)))
                .isFalse();
        assertThat(failures.countUnlessWaiting(NOW.plusSeconds(15))).isTrue();
    }

    @Test
    void askingDuringAWaitDoesNotMakeItLonger() {
        var failures = wrongPasswords(5);
        failures.countUnlessWaiting(NOW.plusSeconds(1));
        failures.countUnlessWaiting(NOW.plusSeconds(2));

        assertThat(failures.countUnlessWaiting(NOW.plusSeconds(15))).isTrue();
    }

    @Test
    void afterADayWithoutAWrongPasswordAllIsForgotten() {
        var failures = wrongPasswords(5);
        var aDayLater = NOW.plus(WaitPolicy.MEMORY).plusSeconds(1);

        for (var attempt = 0; attempt < WaitPolicy.FREE_FAILURES; attempt++) {
            assertThat(failures.countUnlessWaiting(aDayLater)).isTrue();
        }
    }

    private static SignInFailures wrongPasswords(int howMany) {
        var failures = SignInFailures.noneFor("grace@harbour.example", NOW);
        for (var attempt = 0; attempt < howMany; attempt++) {
            failures.countUnlessWaiting(NOW);
        }
        return failures;
    }
}
