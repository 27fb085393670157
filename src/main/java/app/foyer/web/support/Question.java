package app.foyer.web.support;

import app.foyer.shared.Decision;
import java.io.Serializable;
import java.util.List;

/**
 * What a dialog asks before something is done to an appointment.
 *
 * @param decision whether it can be done; with the reasons why not
 * @param consequences what it means, in sentences
 * @param reason the label of the field for a reason; null where none is asked for
 * @param keep says that nothing is to be done
 * @param submit says what is to be done
 * @param isDanger whether it cannot be taken back
 * @param isAskingACustomer who can call when it is not allowed
 * @param meanwhile what somebody else has changed since it was asked first; null when nothing
 */
public record Question(
        String title,
        Decision decision,
        List<String> consequences,
        String reason,
        String keep,
        String submit,
        boolean isDanger,
        boolean isAskingACustomer,
        String meanwhile)
        implements Serializable {

    public boolean isAllowed() {
        return decision.isAllowed();
    }

    public boolean isWithReason() {
        return reason != null && isAllowed();
    }
}
