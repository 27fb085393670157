package app.foyer.account;

import java.time.Duration;

/** What the secret of a link is good for, and for how long. A secret of one purpose opens nothing else. */
enum TokenPurpose {
    /** The first password of an account that has none. */
    SET_PASSWORD(Duration.ofHours(24)),
    /** A new password instead of a forgotten one. */
    RESET_PASSWORD(Duration.ofMinutes(30));

    private final Duration validity;

    TokenPurpose(Duration validity) {
        this.validity = validity;
    }

    Duration validity() {
        return validity;
    }
}
