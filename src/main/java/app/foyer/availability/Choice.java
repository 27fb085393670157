package app.foyer.availability;

import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether one start can be had, and with whom.
 *
 * @param decision allowed when {@code slots} has any; otherwise everything that speaks against it
 * @param slots who is free at that start and where, the least busy of that day first
 * @param refused with whom and where it would be if it were done all the same; empty when it is allowed, and when nobody
 *     offers the service at all
 */
public record Choice(Decision decision, List<Slot> slots, Optional<Slot> refused) {

    public Choice {
        slots = List.copyOf(slots);
    }

    static Choice among(Collection<FreeTimes> candidates, Instant start) {
        var slots = candidates.stream()
                .sorted(Comparator.comparingInt(freeTimes -> freeTimes.taken().size()))
                .flatMap(freeTimes -> freeTimes.slots(SlotRules.justThe(start)).stream())
                .toList();
        return slots.isEmpty()
                ? bestExplanation(candidates, start)
                : new Choice(Decision.allowed(), slots, Optional.empty());
    }

    /** Of several people who cannot, one who works then explains it better than one who does not; then whoever has the fewest reasons. */
    private static Choice bestExplanation(Collection<FreeTimes> candidates, Instant start) {
        return candidates.stream()
                .map(freeTimes -> new Choice(freeTimes.toTake(start), List.of(), Optional.of(freeTimes.slot(start))))
                .min(Comparator.comparing((Choice choice) -> isOutsideHours(choice.decision()))
                        .thenComparing(choice -> choice.decision().refusals().size()))
                .orElseGet(() -> new Choice(
                        Decision.refusedFor(List.of(Refusal.because("booking.service.notOffered"))),
                        List.of(),
                        Optional.empty()));
    }

    private static boolean isOutsideHours(Decision decision) {
        return decision.refusals().stream().map(Refusal::messageKey).anyMatch(Objections.OUTSIDE_HOURS::equals);
    }
}
