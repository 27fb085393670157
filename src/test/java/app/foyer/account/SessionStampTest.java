package app.foyer.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SessionStampTest {

    private static final Instant NOW = Instant.parse("2026-03-03T14:00:00Z");

    private final SessionStamp stamp = new SessionStamp(17, 3, NOW, Set.of(Role.CUSTOMER, Role.ADMIN));

    @Test
    void isReadAsItWasWritten() {
        assertThat(SessionStamp.read(stamp.write())).isEqualTo(stamp);
    }

    @Test
    void isPlainText() {
        assertThat(new SessionStamp(17, 3, NOW, Set.of(Role.STAFF)).write()).isEqualTo("17/3/1772546400/STAFF");
    }

    @Test
    void isOverAfterTwelveHours() {
        var end = NOW.plus(Duration.ofHours(12));

        assertThat(stamp.isOver(end)).isFalse();
        assertThat(stamp.isOver(end.plusSeconds(1))).isTrue();
    }
}
