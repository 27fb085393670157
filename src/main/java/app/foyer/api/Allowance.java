package app.foyer.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A number of requests for each source that fills up again steadily: at most {@code size} at once, and {@code size} in
 * each {@code period}. Remembers for each source only the moment at which it will be full again.
 */
final class Allowance {

    private static final int SOURCES_BEFORE_TIDYING = 10_000;

    private final Duration period;
    private final Duration forOne;
    private final Map<String, Instant> fullAgain = new ConcurrentHashMap<>();

    Allowance(int size, Duration period) {
        this.period = period;
        this.forOne = period.dividedBy(size);
    }

    /** Takes one; when there is none left, takes nothing and says how long to wait. */
    Optional<Duration> waitFor(String source, Instant now) {
        tidy(now);
        var pause = new Duration[1];
        fullAgain.compute(source, (any, known) -> {
            var before = known == null || known.isBefore(now) ? now : known;
            var after = before.plus(forOne);
            var tooMuch = Duration.between(now.plus(period), after);
            pause[0] = tooMuch;
            return tooMuch.isNegative() || tooMuch.isZero() ? after : before;
        });
        return Optional.of(pause[0]).filter(length -> !length.isNegative() && !length.isZero());
    }

    private void tidy(Instant now) {
        if (fullAgain.size() > SOURCES_BEFORE_TIDYING) {
            fullAgain.values().removeIf(moment -> moment.isBefore(now));
        }
    }
}
