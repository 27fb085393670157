package app.foyer.booking;

import app.foyer.shared.VisibleText;

/**
 * What somebody of the business wants to become of an appointment.
 *
 * @param reason that its customer reads; may be empty
 * @param seen the appointment's sequence when they decided: if it has changed since then, they decide again
 */
public record Ruling(BookingReference reference, Verdict verdict, String reason, int seen) {

    public Ruling {
        reason = VisibleText.straight(reason);
    }
}
