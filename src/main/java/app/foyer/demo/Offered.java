package app.foyer.demo;

import app.foyer.availability.Sharing;
import app.foyer.availability.SlotRules;
import app.foyer.availability.StepAlignment;
import app.foyer.catalog.Service;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A service as the demo's diary sees it.
 *
 * @param popularity how often it is chosen, compared with the others
 */
record Offered(
        long serviceId,
        String name,
        Duration duration,
        Duration bufferBefore,
        Duration bufferAfter,
        int capacity,
        int popularity) {

    private static final Duration STEP = Duration.ofMinutes(15);

    static Offered of(Service service, int popularity) {
        return new Offered(
                service.id(),
                service.name(),
                service.duration(),
                service.bufferBefore(),
                service.bufferAfter(),
                service.capacity(),
                popularity);
    }

    boolean isForGroups() {
        return capacity > 1;
    }

    Sharing sharing(long appointment) {
        return isForGroups() ? Sharing.amongCustomersOf(serviceId) : Sharing.withNobody(appointment);
    }

    /** The rules of a visitor, for whom no time is too soon or too far. */
    SlotRules rules() {
        return new SlotRules(
                duration,
                bufferBefore,
                bufferAfter,
                STEP,
                StepAlignment.ALIGNED,
                capacity,
                isForGroups() ? Optional.of(sharing(0).key()) : Optional.empty(),
                Instant.EPOCH,
                Instant.parse("9999-12-31T00:00:00Z"));
    }
}
