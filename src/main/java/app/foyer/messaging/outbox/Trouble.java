package app.foyer.messaging.outbox;

/** Why a message did not leave; the mail server's own words stand beside it. */
public enum Trouble {
    /** Nobody answered at the mail server's address. */
    UNREACHABLE,
    /** The mail server wants another name or password. */
    NOT_LET_IN,
    /** The mail server hung up, or fell silent, in the middle of this message. */
    HUNG_UP,
    /** The mail server said: not now. */
    TOLD_TO_WAIT,
    /** The mail server does not deliver to this address. */
    RECIPIENT_REFUSED,
    /** What the message was for is gone: the account was closed, for example. */
    POINTLESS,
    /** Something else; it stands in the log. */
    INTERNAL;

    /** Whether it is the mail server's and not this message's. */
    boolean isTheServers() {
        return this == UNREACHABLE || this == NOT_LET_IN;
    }
}
