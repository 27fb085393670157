package app.foyer.account;

import java.time.Duration;
import java.util.Set;

/** What the secret of a link is good for, and for how long. A secret of one purpose opens nothing else. */
public enum TokenPurpose {
    /** The first password of an account that has none. */
    SET_PASSWORD(Duration.ofHours(24)),
    /** A new password instead of a forgotten one. */
    RESET_PASSWORD(Duration.ofMinutes(30)),
    /** Proves the address of a {@link SignUpRequest}. */
    SIGN_UP(Duration.ofHours(24)),
    /** Proves the new address of an {@link EmailChange}. */
    CHANGE_EMAIL(Duration.ofHours(24)),
    /** Proves the address of an {@link Invitation}. */
    INVITATION(Duration.ofHours(24));

    /** The purposes whose link sets a password. */
    static final Set<TokenPurpose> SETTING_A_PASSWORD = Set.of(SET_PASSWORD, RESET_PASSWORD);

    /** The purposes whose link proves an address and does nothing else. */
    static final Set<TokenPurpose> PROVING_AN_ADDRESS = Set.of(SIGN_UP, CHANGE_EMAIL);

    private final Duration validity;

    TokenPurpose(Duration validity) {
        this.validity = validity;
    }

    Duration validity() {
        return validity;
    }
}
