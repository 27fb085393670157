package app.foyer.account.session;

import java.time.Duration;

/** What a secret is worth that a remembered device shows. */
enum RememberedSecret {
    /** It lets the device in, and is replaced. */
    CURRENT,
    /** Another tab of the same browser was a moment faster: it lets in and is not replaced again. */
    JUST_REPLACED,
    /** Somebody has a copy. Nobody knows who is the owner, so nobody stays in. */
    OLD,
    /** The device is no longer remembered. */
    OVER;

    /** How long tabs that a browser opens all at once may take. */
    static final Duration GRACE = Duration.ofSeconds(20);
}
