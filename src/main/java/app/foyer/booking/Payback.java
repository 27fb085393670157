package app.foyer.booking;

import app.foyer.shared.Money;
import app.foyer.shared.VisibleText;
import java.io.Serializable;

/**
 * What was said about the money before an appointment was called off, and what an administrator wants to become of it. Booking
 * itself knows nothing of what was paid: who keeps the books hears this with {@link AppointmentCancelled}, and refuses what is not
 * so any more.
 *
 * @param told so much was said to go back; null where nothing was said
 * @param kept so much stays with the business, whatever the rule says; null where the rule decides
 * @param reason why; empty where the rule decides
 */
public record Payback(Money told, Money kept, String reason) implements Serializable {

    public Payback {
        reason = reason == null ? "" : VisibleText.straight(reason.strip());
    }

    /** Nothing was said, and the rule decides. */
    public static Payback unsaid() {
        return new Payback(null, null, "");
    }

    /** The rule decides, and it was said what it says. @param back null where nothing was said */
    public static Payback told(Money back) {
        return new Payback(back, null, "");
    }

    /** Whether somebody decides otherwise than the rule. */
    public boolean isDecided() {
        return kept != null;
    }
}
