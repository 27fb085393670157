package app.foyer.messaging.calendar;

import app.foyer.shared.EmailAddress;
import java.util.Optional;

/** Whose invitations these are: calendars answer the sender of the mail. */
public interface Inviter {

    /** Empty when no mail leaves. */
    Optional<EmailAddress> sender();
}
