package app.foyer.availability;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One start as a customer sees it who takes <em>anyone</em>.
 *
 * @param slots who is free then and where, by staff id; never empty, all with the same start
 */
public record Offer(Instant start, List<Slot> slots) implements Serializable {

    public Offer {
        slots = List.copyOf(slots);
    }

    /** The end of the service, without buffers. */
    public Instant end() {
        return slots.get(0).end();
    }

    public List<Long> staffIds() {
        return slots.stream().map(Slot::staffId).distinct().toList();
    }
}
