package app.foyer.messaging.outbox;

import app.foyer.messaging.calendar.CalendarEntry;
import app.foyer.messaging.secret.About;
import app.foyer.shared.EmailAddress;

/**
 * Something to be delivered that is not in the outbox yet.
 *
 * @param recipient an e-mail address, a phone number with its country, or the address of a program: as the channel wants
 * @param calendar null when no calendar file goes with it
 * @param origin the workflow that wrote it, if one did
 */
public record NewMessage(
        ChannelKind channel, String recipient, Letter letter, About about, CalendarEntry calendar, Origin origin) {

    public static NewMessage mail(EmailAddress recipient, Letter letter) {
        return to(ChannelKind.MAIL, recipient.value(), letter);
    }

    public static NewMessage to(ChannelKind channel, String recipient, Letter letter) {
        return new NewMessage(channel, recipient, letter, About.NOTHING, null, Origin.NONE);
    }

    public NewMessage about(About subject) {
        return new NewMessage(channel, recipient, letter, subject, calendar, origin);
    }

    public NewMessage with(CalendarEntry entry) {
        return new NewMessage(channel, recipient, letter, about, entry, origin);
    }

    public NewMessage from(Origin source) {
        return new NewMessage(channel, recipient, letter, about, calendar, source);
    }
}
