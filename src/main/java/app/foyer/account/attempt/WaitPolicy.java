package app.foyer.account.attempt;

import java.time.Duration;
import java.time.Instant;

/** How long to wait after wrong passwords: not at all after the first four, then longer each time, a quarter of an hour at most. */
final class WaitPolicy {

    /** After so long without a wrong password, the earlier ones count no more. */
    static final Duration MEMORY = Duration.ofHours(24);

    static final int FREE_FAILURES = 4;

    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int DOUBLINGS_TO_LONGEST = 6;

    private WaitPolicy() {}

    static Duration waitAfter(int failures) {
        if (failures <= FREE_FAILURES) {
            return Duration.ZERO;
        }
        var doublings = failures - FREE_FAILURES - 1;
        return doublings >= DOUBLINGS_TO_LONGEST ? LONGEST : FIRST.multipliedBy(1L << doublings);
    }

    static boolean isForgotten(Instant lastFailure, Instant now) {
        return lastFailure.plus(MEMORY).isBefore(now);
    }
}
