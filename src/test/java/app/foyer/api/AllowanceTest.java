package app.foyer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private static final Instant NOW = Instant.parse("2026-12-03T09:00:00Z");

    private final Allowance allowance = new Allowance(60, Duration.ofMinutes(1));

    @Test
    void lastsForAsManyAtOnceAsItHas() {
        takeAll("one");

        assertThat(allowance.waitFor("one", NOW)).contains(Duration.ofSeconds(1));
    }

    @Test
    void fillsUpSteadily() {
        takeAll("one");

        assertThat(allowance.waitFor("one", NOW.plusMillis(999))).isPresent();
        assertThat(allowance.waitFor("one", NOW.plusSeconds(1))).isEmpty();
        assertThat(allowance.waitFor("one", NOW.plusSeconds(1))).isPresent();
    }

    @Test
    void isFullAgainAfterItsPeriod() {
        takeAll("one");

        for (int i = 0; i < 60; i++) {
            assertThat(allowance.waitFor("one", NOW.plusSeconds(60))).isEmpty();
        }
    }

    @Test
    void ofOneSourceDoesNotConcernAnother() {
        takeAll("one");

        assertThat(allowance.waitFor("other", NOW)).isEmpty();
    }

    private void takeAll(String source) {
        for (int i = 0; i < 60; i++) {
            assertThat(allowance.waitFor(source, NOW)).isEmpty();
        }
    }
}
