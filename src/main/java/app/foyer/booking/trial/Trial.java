package app.foyer.booking.trial;

import app.foyer.booking.AppointmentService.Details;
import app.foyer.shared.Decision;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What the customer of an appointment may do with it at a moment, as it stands today, and which rules say so.
 *
 * @param panelIsOpen whether the panel is a way to do it; the link in a mail is one in any case
 */
public record Trial(Details appointment, Instant moment, boolean panelIsOpen, Change move, Change cancel)
        implements Serializable {

    /** @param rules that were looked at, in the order of the page of settings */
    public record Change(Decision decision, List<TriedRule> rules) implements Serializable {

        /** Whether it is refused for what the appointment is, whatever the settings say: it has begun, for example. */
        public boolean isRefusedByNoSetting() {
            return !decision.isAllowed() && rules.stream().noneMatch(TriedRule::against);
        }
    }
}
