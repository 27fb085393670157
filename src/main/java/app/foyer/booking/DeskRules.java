package app.foyer.booking;

import app.foyer.availability.Choice;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What the business is held to when it takes time itself. Pure: it knows no clock, no database, no session.
 *
 * <p>Hours, notice, horizon and what is booked already are told to everybody of the business as they are to customers; the
 * distance of the starts that customers are offered is not. An administrator may have a time <em>anyway</em>, staff never.
 */
public final class DeskRules {

    static final Duration SHORTEST = Duration.ofMinutes(1);
    static final Duration LONGEST = Duration.ofHours(24);
    private static final String SLOT = "booking.slot.";

    private DeskRules() {}

    /** Whether nothing else speaks against it than what an administrator may put aside. */
    public static boolean mayBeDoneAnyway(Actor actor, List<Refusal> refusals) {
        return actor instanceof Actor.Admin
                && !refusals.isEmpty()
                && refusals.stream().allMatch(refusal -> refusal.messageKey().startsWith(SLOT));
    }

    /**
     * The reasons that are put aside; none when the time can be had as it is.
     *
     * @throws RefusedException when the time cannot be had, and not anyway either
     */
    static List<Refusal> putAside(Choice choice, boolean anyway, Actor actor) {
        var reasons = choice.decision().refusals();
        if (!anyway || choice.refused().isEmpty() || !mayBeDoneAnyway(actor, reasons)) {
            choice.decision().enforce();
        }
        return reasons;
    }

    /** Time that somebody else has is held against nobody; any other is the appointment's own, whatever else spoke against it. */
    static boolean isAlone(List<Refusal> putAside) {
        return putAside.stream().noneMatch(refusal -> refusal.messageKey().equals(SlotRefusedException.TAKEN));
    }

    static void demandLength(Optional<Duration> length) {
        length.filter(asked -> asked.compareTo(SHORTEST) < 0 || asked.compareTo(LONGEST) > 0)
                .ifPresent(asked -> {
                    throw new RefusedException(Refusal.because("booking.desk.length", SHORTEST, LONGEST));
                });
    }

    /** Staff book for themselves and give nothing away. @return whose time it is; empty for anyone */
    static Optional<Long> staffFor(Optional<Long> asked, Actor actor) {
        if (!(actor instanceof Actor.Staff staff)) {
            return asked;
        }
        if (asked.filter(id -> id != staff.staffId()).isPresent()) {
            throw new RefusedException(Refusal.because("booking.desk.ownOnly"));
        }
        return Optional.of(staff.staffId());
    }
}
