package app.foyer.messaging.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a message that did not leave is tried again, and when it is given up: after two days.
 *
 * <p>What the mail server puts off itself is tried after 1, 5, 15 and 60 minutes, 4 hours, and then every 8 hours. While
 * no mail server answers at all, no message waits longer than a quarter of an hour: mails leave soon after it is back.
 */
record RetryPolicy(List<Duration> pauses, Duration longestWithoutServer, Duration givenUpAfter) {

    static final RetryPolicy USUAL = new RetryPolicy(
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofMinutes(60),
                    Duration.ofHours(4),
                    Duration.ofHours(8)),
            Duration.ofMinutes(15),
            Duration.ofDays(2));

    /**
     * @param attempts how often it was tried, at least once
     * @return empty when it is given up
     */
    Optional<Instant> nextAttempt(Trouble trouble, int attempts, Instant createdAt, Instant now) {
        var next = now.plus(pause(trouble, attempts));
        return next.isAfter(createdAt.plus(givenUpAfter)) ? Optional.empty() : Optional.of(next);
    }

    private Duration pause(Trouble trouble, int attempts) {
        var pause = pauses.get(Math.min(attempts, pauses.size()) - 1);
        return trouble.isTheServers() && pause.compareTo(longestWithoutServer) > 0 ? longestWithoutServer : pause;
    }
}
