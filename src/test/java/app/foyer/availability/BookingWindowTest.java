package app.foyer.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class BookingWindowTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void theNoticeIsElapsedTimeFromNow() {
        assertThat(new BookingWindow(Duration.ofHours(2), 60).earliestStart(NOW))
                .isEqualTo(Instant.parse("2026-03-02T10:00:00Z"));
    }

    @Test
    void aHorizonOfZeroDaysEndsWithToday() {
        assertThat(new BookingWindow(Duration.ZERO, 0).latestStart(NOW, BERLIN))
                .isEqualTo(Instant.parse("2026-03-02T22:59:59.999999Z"));
    }

    @Test
    void theHorizonCountsDaysByTheLocationsClock() {
        var lateInBerlin = Instant.parse("2026-03-02T23:30:00Z");

        assertThat(new BookingWindow(Duration.ZERO, 1).latestStart(lateInBerlin, BERLIN))
                .isEqualTo(Instant.parse("2026-03-04T22:59:59.999999Z"));
    }

    @Test
    void theHorizonKeepsToMidnightOverAClockChange() {
        assertThat(new BookingWindow(Duration.ZERO, 60).latestStart(NOW, BERLIN))
                .isEqualTo(Instant.parse("2026-05-01T21:59:59.999999Z"));
    }
}
