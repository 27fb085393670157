package app.foyer.account.session;

import app.foyer.settings.SecuritySettings;
import java.time.Duration;
import java.time.Instant;

/**
 * How long a session lives.
 *
 * @param idle after so long without a click it is over
 * @param longest after so long it is over, however busy somebody is
 */
record SessionLifetimes(Duration idle, Duration longest) {

    static SessionLifetimes of(SecuritySettings settings) {
        return new SessionLifetimes(settings.sessionIdle(), settings.sessionLongest());
    }

    boolean areOver(Instant enteredAt, Instant lastSeenAt, Instant now) {
        return now.isAfter(lastSeenAt.plus(idle)) || now.isAfter(enteredAt.plus(longest));
    }
}
