package app.foyer.messaging.outbox;

import app.foyer.messaging.calendar.CalendarEntry;
import app.foyer.messaging.secret.About;
import app.foyer.shared.EmailAddress;

/**
 * Something to be delivered that is not in the outbox yet.
 *
 * @param recipient an e-mail address, a phone number with its country, or the address of a program: as the channel wants
 * @param calendar null when no calendar file goes with it
 */
public record NewMessage(ChannelKind channel, String recipient, Letter letter, About about, CalendarEntry calendar) {

    public static NewMessage mail(EmailAddress recipient, Letter letter) {
        return new NewMessage(ChannelKind.MAIL, recipient.value(), letter, About.NOTHING, null);
    }

    public NewMessage about(About subject) {
        return new NewMessage(channel, recipient, letter, subject, calendar);
    }

    public NewMessage with(CalendarEntry entry) {
        return new NewMessage(channel, recipient, letter, about, entry);
    }
}
