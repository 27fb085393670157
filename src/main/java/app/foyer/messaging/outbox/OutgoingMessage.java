package app.foyer.messaging.outbox;

import app.foyer.messaging.calendar.CalendarFile;
import app.foyer.messaging.secret.SecretLink;
import java.util.Map;

/**
 * A message with its secrets filled in, on its way. Exists in memory only.
 *
 * @param headerId the same for every attempt, so that a recipient recognises a second copy
 * @param html null where the channel knows text only
 * @param calendarMethod null when no calendar file goes with it; the same for {@code calendar}
 * @param doubt null unless an earlier attempt may have arrived
 */
public record OutgoingMessage(
        long id,
        ChannelKind channel,
        String recipient,
        String language,
        String headerId,
        String subject,
        String text,
        String html,
        CalendarFile.Method calendarMethod,
        String calendar,
        Doubt doubt) {

    /** @param addresses for the places that are marked */
    static OutgoingMessage of(Message message, Map<SecretLink, String> addresses, Doubt doubt) {
        var content = message.content();
        return new OutgoingMessage(
                message.id(),
                message.channel(),
                message.recipient(),
                content.language(),
                message.headerId(),
                content.subject(),
                SecretLink.fillText(content.text(), addresses),
                content.html() == null ? null : SecretLink.fillHtml(content.html(), addresses),
                content.calendarMethod(),
                content.calendarFile(),
                doubt);
    }

    /** Never the secrets: this ends up in logs. */
    @Override
    public String toString() {
        return "OutgoingMessage[" + id + "]";
    }
}
