package app.foyer.messaging;

/** Why a message did not leave; the mail server's own words stand beside it. */
public enum Trouble {
    /** Nobody answered at the mail server's address, or it hung up. */
    UNREACHABLE,
    /** The mail server wants another name or password. */
    NOT_LET_IN,
    /** The mail server said: not now. */
    TOLD_TO_WAIT,
    /** The mail server does not deliver to this address. */
    RECIPIENT_REFUSED,
    /** What the message was for is gone: the account was closed, for example. */
    POINTLESS,
    /** Something else; it stands in the log. */
    INTERNAL
}
