package app.foyer.platform.source;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Counts in short transactions of its own, by the database's clock: for all nodes together, whatever becomes of the request. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SourceCounting {

    /** Longer than any window. */
    private static final Duration MEMORY = Duration.ofHours(1);

    @Inject
    private SourceCounts counts;

    public Optional<Duration> take(String key, int atMost, Duration window) {
        var now = counts.now();
        return counts.lockOrAdd(key, now).take(atMost, window, now);
    }

    public Optional<Duration> waiting(String key, int atMost, Duration window) {
        return counts.find(key).flatMap(count -> count.waiting(atMost, window, counts.now()));
    }

    public void giveBack(String key) {
        counts.lock(key).ifPresent(SourceCount::giveBack);
    }

    public void tidyUp() {
        counts.forgetOlderThan(counts.now().minus(MEMORY));
    }
}
