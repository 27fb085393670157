package app.foyer.platform.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SourceCountTest {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final SourceCount count = SourceCount.none("192.0.2.1 SIGN_IN", START);

    @Test
    void soManyAreFreeAndTheNextOneWaitsUntilTheWindowIsOver() {
        take(3, START);

        assertThat(count.take(3, WINDOW, START.plusSeconds(60))).contains(Duration.ofMinutes(9));
        assertThat(count.waiting(3, WINDOW, START.plusSeconds(60))).contains(Duration.ofMinutes(9));
        assertThat(count.take(3, WINDOW, START.plus(WINDOW))).isEmpty();
    }

    @Test
    void waitingDoesNotMakeTheWaitLonger() {
        take(3, START);
        for (var again = 0; again < 100; again++) {
            count.take(3, WINDOW, START.plusSeconds(again));
        }

        assertThat(count.waiting(3, WINDOW, START.plus(WINDOW))).isEmpty();
    }

    @Test
    void whatIsGivenBackDoesNotCount() {
        take(3, START);
        count.giveBack();

        assertThat(count.take(3, WINDOW, START)).isEmpty();
        assertThat(count.take(3, WINDOW, START)).isPresent();
    }

    private void take(int times, Instant now) {
        for (var time = 0; time < times; time++) {
            assertThat(count.take(3, WINDOW, now)).isEmpty();
        }
    }
}
