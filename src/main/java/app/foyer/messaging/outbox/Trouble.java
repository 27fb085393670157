package app.foyer.messaging.outbox;

/** Why a message did not leave; the other side's own words stand beside it. */
public enum Trouble {
    /** Nobody answered at the address of the mail server or gateway. */
    UNREACHABLE,
    /** The mail server or gateway wants another name or password, or does not know the sender. */
    NOT_LET_IN,
    /** The gateway takes no more for now, whoever it is for. */
    TOO_MANY,
    /** The other side hung up, fell silent or broke down in the middle of this message: it may have taken it. */
    HUNG_UP,
    /** The other side said: not now. */
    TOLD_TO_WAIT,
    /** Nothing can be delivered to this recipient. */
    RECIPIENT_REFUSED,
    /** The mail server has heard the whole mail and does not want it: it takes it for spam, or it is too large. */
    TEXT_REFUSED,
    /** The recipient has said that no more messages are wanted. */
    UNSUBSCRIBED,
    /** Not for this channel: too long, for example. */
    UNFIT,
    /** Nobody answers at this webhook's address. */
    RECEIVER_AWAY,
    /** The webhook leads to where Foyer does not go. */
    FORBIDDEN_TARGET,
    /** What the message was for is gone: the account was closed, for example. */
    POINTLESS,
    /** Something else; it stands in the log. */
    INTERNAL;

    /** Whether it is the mail server's or gateway's and not this message's. */
    boolean isTheServers() {
        return this == UNREACHABLE || this == NOT_LET_IN || this == TOO_MANY;
    }

    /** Whether everything for the same recipient would fare the same. */
    boolean isTheRecipients() {
        return this == RECEIVER_AWAY;
    }

    /** Whether nobody knows if the other side has the message. */
    boolean mayHaveArrived() {
        return this == HUNG_UP || this == RECEIVER_AWAY || this == INTERNAL;
    }
}
