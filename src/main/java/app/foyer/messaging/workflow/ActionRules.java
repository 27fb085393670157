package app.foyer.messaging.workflow;

import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.PhoneNumber;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import java.util.function.Predicate;

/** Whether an action can reach anybody. */
final class ActionRules {

    private ActionRules() {}

    /** @param isProgram whether Foyer would call a program there: the rule that sending goes by */
    static void check(
            WorkflowEvent event,
            ChannelKind channel,
            Recipient recipient,
            String address,
            Predicate<String> isProgram) {
        if (recipient == Recipient.ADDRESS) {
            checkAddress(channel, address, isProgram);
        } else if (channel == ChannelKind.WEBHOOK) {
            throw refused("workflow.action.programAddress");
        } else if (recipient == Recipient.STAFF && channel != ChannelKind.MAIL) {
            throw refused("workflow.action.staffByMail");
        } else if (recipient == Recipient.STAFF && !event.isAboutAnAppointment()) {
            throw refused("workflow.action.noStaff");
        }
    }

    private static void checkAddress(ChannelKind channel, String address, Predicate<String> isProgram) {
        switch (channel) {
            case MAIL -> require(EmailAddress.parse(address).isPresent(), "workflow.action.mailAddress");
            case SMS, WHATSAPP -> require(PhoneNumber.parse(address, null).isPresent(), "workflow.action.phone");
            case WEBHOOK -> require(isProgram.test(address), "workflow.action.programAddress");
        }
    }

    private static void require(boolean isFine, String otherwise) {
        if (!isFine) {
            throw refused(otherwise);
        }
    }

    private static RefusedException refused(String key) {
        return new RefusedException(Refusal.because(key));
    }
}
