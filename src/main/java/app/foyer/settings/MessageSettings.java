package app.foyer.settings;

import app.foyer.shared.EmailAddress;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Whose hand the messages to customers show. What is told, and when, is the workflows' affair.
 *
 * @param senderName who mails come from, beside the address that the operator gave; empty for the company's name
 * @param replyTo where answers to mails go; empty for the company's e-mail
 * @param foot lines at the foot of every mail, below the company's own; plain text
 * @param calendarFile mails to customers about an appointment carry it for their calendar
 */
@Topic("message")
public record MessageSettings(
        @Default("") String senderName,
        @Default("") String replyTo,
        @Default("") String foot,
        @Default("true") boolean calendarFile)
        implements Serializable {

    public static final MessageSettings USUAL = new MessageSettings("", "", "", true);

    public String senderName(CompanySettings company) {
        return senderName.isEmpty() ? company.name() : senderName;
    }

    /** Nothing when neither names one. */
    public Optional<EmailAddress> replyTo(CompanySettings company) {
        return EmailAddress.parse(replyTo.isEmpty() ? company.email() : replyTo);
    }

    public List<String> footLines() {
        return foot.lines().toList();
    }
}
