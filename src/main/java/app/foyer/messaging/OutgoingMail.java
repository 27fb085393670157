package app.foyer.messaging;

import app.foyer.shared.EmailAddress;

/**
 * A message with its secrets filled in, on its way. Exists in memory only.
 *
 * @param calendarMethod null when no calendar file goes with it; the same for {@code calendar}
 */
public record OutgoingMail(
        long id,
        EmailAddress recipient,
        String language,
        String headerId,
        String subject,
        String text,
        String html,
        CalendarFile.Method calendarMethod,
        String calendar) {

    /** Never the secrets: this ends up in logs. */
    @Override
    public String toString() {
        return "OutgoingMail[" + id + "]";
    }
}
