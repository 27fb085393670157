package app.foyer.availability;

import app.foyer.shared.Decision;
import java.util.List;

/**
 * Whether one start can be had, and with whom.
 *
 * @param decision allowed when {@code slots} has any; otherwise everything that speaks against it
 * @param slots who is free at that start and where, the least busy of that day first
 */
public record Choice(Decision decision, List<Slot> slots) {

    public Choice {
        slots = List.copyOf(slots);
    }
}
