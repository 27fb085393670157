package app.foyer.availability;

import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
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

    static Choice among(Collection<FreeTimes> candidates, Instant start) {
        var slots = candidates.stream()
                .sorted(Comparator.comparingInt(freeTimes -> freeTimes.taken().size()))
                .flatMap(freeTimes -> freeTimes.slots(SlotRules.justThe(start)).stream())
                .toList();
        return new Choice(slots.isEmpty() ? bestExplanation(candidates, start) : Decision.allowed(), slots);
    }

    /** Of several people who cannot, one who works then explains it better than one who does not; then whoever has the fewest reasons. */
    private static Decision bestExplanation(Collection<FreeTimes> candidates, Instant start) {
        return candidates.stream()
                .map(freeTimes -> freeTimes.toTake(start))
                .min(Comparator.comparing(Choice::isOutsideHours)
                        .thenComparing(decision -> decision.refusals().size()))
                .orElse(Decision.refusedFor(List.of(Refusal.because("booking.service.notOffered"))));
    }

    private static boolean isOutsideHours(Decision decision) {
        return decision.refusals().stream().map(Refusal::messageKey).anyMatch(Objections.OUTSIDE_HOURS::equals);
    }
}
