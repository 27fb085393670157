package app.foyer.platform.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How often one source has done one thing since a moment. */
@Entity
@Table(name = "source_count")
public class SourceCount {

    @Id
    @Column(name = "source_and_limit")
    private String sourceAndLimit;

    private int times;

    private Instant since;

    protected SourceCount() {
        // for Jakarta Persistence
    }

    static SourceCount none(String sourceAndLimit, Instant now) {
        var none = new SourceCount();
        none.sourceAndLimit = sourceAndLimit;
        none.since = now;
        return none;
    }

    /** Counts one more. @return how long to wait, when it would be one too many; nothing is counted then */
    Optional<Duration> take(int atMost, Duration window, Instant now) {
        var wait = waiting(atMost, window, now);
        if (wait.isEmpty()) {
            if (!now.isBefore(since.plus(window))) {
                since = now;
                times = 0;
            }
            times++;
        }
        return wait;
    }

    Optional<Duration> waiting(int atMost, Duration window, Instant now) {
        var end = since.plus(window);
        return times >= atMost && now.isBefore(end) ? Optional.of(Duration.between(now, end)) : Optional.empty();
    }

    void giveBack() {
        times = Math.max(0, times - 1);
    }
}
