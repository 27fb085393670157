package app.foyer.account.link;

import app.foyer.account.Account;
import app.foyer.settings.SecuritySettings;
import java.time.Duration;
import java.util.Set;

/** What the secret of a link is good for, and for how long. A secret of one purpose opens nothing else. */
public enum TokenPurpose {
    /** The first password of an account that has none. */
    SET_PASSWORD,
    /** A new password instead of a forgotten one. */
    RESET_PASSWORD,
    /** Proves the address of a sign-up. */
    SIGN_UP,
    /** Proves the new address of an account. */
    CHANGE_EMAIL,
    /** Proves the address of an invited person. */
    INVITATION;

    /** The purposes whose link sets a password. */
    public static final Set<TokenPurpose> SETTING_A_PASSWORD = Set.of(SET_PASSWORD, RESET_PASSWORD);

    /** The purposes whose link proves an address and does nothing else. */
    static final Set<TokenPurpose> PROVING_AN_ADDRESS = Set.of(SIGN_UP, CHANGE_EMAIL);

    /** How long a link that proves an address opens. */
    public static final Duration PROOF = Duration.ofHours(24);

    /** What a link is for with which the owner of this account sets a password. */
    public static TokenPurpose settingThePasswordOf(Account account) {
        return account.hasPassword() ? RESET_PASSWORD : SET_PASSWORD;
    }

    /** How long a link that is mailed today opens; the mails say of those that prove an address that it is a day. */
    public Duration validity(SecuritySettings rules) {
        return switch (this) {
            case SET_PASSWORD, INVITATION -> rules.setPasswordLinkValid();
            case RESET_PASSWORD -> rules.resetLinkValid();
            case SIGN_UP, CHANGE_EMAIL -> PROOF;
        };
    }
}
