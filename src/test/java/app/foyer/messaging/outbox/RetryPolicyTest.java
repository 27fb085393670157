package app.foyer.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

    private static final Instant WRITTEN = Instant.parse("2026-11-22T10:00:00Z");

    private final RetryPolicy policy = RetryPolicy.USUAL;

    @Test
    void thePausesGrow() {
        assertThat(pauses(Trouble.TOLD_TO_WAIT).subList(0, 7))
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(15),
                        Duration.ofMinutes(60),
                        Duration.ofHours(4),
                        Duration.ofHours(8),
                        Duration.ofHours(8));
    }

    @Test
    void aMessageIsGivenUpAfterAboutTwoDays() {
        assertThat(sum(pauses(Trouble.TOLD_TO_WAIT))).isBetween(Duration.ofHours(40), Duration.ofHours(48));
        assertThat(sum(pauses(Trouble.UNREACHABLE))).isBetween(Duration.ofHours(47), Duration.ofHours(48));
    }

    @Test
    void noMessageWaitsLongAfterTheMailServerIsBack() {
        assertThat(pauses(Trouble.UNREACHABLE))
                .allSatisfy(pause -> assertThat(pause).isLessThanOrEqualTo(Duration.ofMinutes(15)));
    }

    @Test
    void theLastAttemptIsTwoDaysAfterItWasWrittenAtTheLatest() {
        var minuteBefore = WRITTEN.plus(Duration.ofDays(2)).minus(Duration.ofMinutes(1));

        assertThat(policy.nextAttempt(Trouble.TOLD_TO_WAIT, 1, WRITTEN, minuteBefore))
                .contains(WRITTEN.plus(Duration.ofDays(2)));
        assertThat(policy.nextAttempt(Trouble.TOLD_TO_WAIT, 1, WRITTEN, minuteBefore.plusSeconds(1)))
                .isEmpty();
    }

    private List<Duration> pauses(Trouble trouble) {
        var pauses = new ArrayList<Duration>();
        var now = WRITTEN;
        var next = policy.nextAttempt(trouble, 1, WRITTEN, now);
        while (next.isPresent()) {
            pauses.add(Duration.between(now, next.get()));
            now = next.get();
            next = policy.nextAttempt(trouble, pauses.size() + 1, WRITTEN, now);
        }
        return pauses;
    }

    private static Duration sum(List<Duration> pauses) {
        return pauses.stream().reduce(Duration.ZERO, Duration::plus);
    }
}
