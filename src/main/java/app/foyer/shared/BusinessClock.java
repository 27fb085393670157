package app.foyer.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The one place that reads the clock. Services ask once and hand {@code now} down. */
@ApplicationScoped
public class BusinessClock {

    private final Clock clock = Clock.systemUTC();

    /** The present moment in microseconds, which is what the databases keep. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
