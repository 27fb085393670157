package app.foyer.booking;

import app.foyer.shared.VisibleText;

/**
 * What somebody of the business wants to become of an appointment.
 *
 * @param reason that its customer reads; may be empty
 * @param seen the appointment's sequence when they decided: if it has changed since then, they decide again
 * @param payback what they were told about the money, and decided about it; of a cancellation
 */
public record Ruling(BookingReference reference, Verdict verdict, String reason, int seen, Payback payback) {

    public Ruling {
        reason = VisibleText.straight(reason);
    }

    /** Nothing was said about money. */
    public Ruling(BookingReference reference, Verdict verdict, String reason, int seen) {
        this(reference, verdict, reason, seen, Payback.unsaid());
    }
}
