package app.foyer.shared;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule's answer: allowed, or refused for every reason that speaks against it.
 *
 * @param refusals all the reasons; empty means allowed
 * @param validUntil the moment at which the same question would be answered differently by the clock alone;
 *     null when time does not change it
 */
public record Decision(List<Refusal> refusals, Instant validUntil) implements Serializable {

    public Decision {
        refusals = List.copyOf(refusals);
    }

    public static Decision allowed() {
        return new Decision(List.of(), null);
    }

    public static Decision allowedUntil(Instant validUntil) {
        return new Decision(List.of(), validUntil);
    }

    public static Decision refusedFor(List<Refusal> refusals) {
        return new Decision(refusals, null);
    }

    public boolean isAllowed() {
        return refusals.isEmpty();
    }

    public Optional<Instant> changesAt() {
        return Optional.ofNullable(validUntil);
    }

    /** What speaks against either of them. */
    public Decision and(Decision other) {
        return refusedFor(
                Stream.concat(refusals.stream(), other.refusals.stream()).toList());
    }

    /** @throws RefusedException when refused, with all the reasons */
    public void enforce() {
        if (!isAllowed()) {
            throw new RefusedException(refusals);
        }
    }
}
