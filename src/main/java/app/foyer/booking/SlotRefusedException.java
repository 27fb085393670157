package app.foyer.booking;

import app.foyer.availability.Offer;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import java.util.List;

/** This time cannot be had: somebody was faster, or it was never offered. Carries the nearest free times. */
public class SlotRefusedException extends RefusedException {

    /** The refusal for a time that is held by somebody else. */
    public static final String TAKEN = "booking.slot.taken";

    private static final String SLOT = "booking.slot.";
    private static final long serialVersionUID = 1L;

    private final List<Offer> alternatives;

    public SlotRefusedException(List<Refusal> refusals, List<Offer> alternatives) {
        super(refusals);
        this.alternatives = List.copyOf(alternatives);
    }

    /** At most three, in order of time. */
    public List<Offer> alternatives() {
        return alternatives;
    }

    /** Whether the time would have been right, had nobody else been there. */
    public boolean isTaken() {
        return refusals().stream().allMatch(refusal -> refusal.messageKey().equals(TAKEN));
    }

    public static boolean isAboutTheSlot(RefusedException refused) {
        return refused.refusals().stream()
                .anyMatch(refusal -> refusal.messageKey().startsWith(SLOT));
    }
}
