package app.foyer.messaging.outbox;

/** Messages on their way, for tests of channels. */
public final class Sent {

    private Sent() {}

    public static OutgoingMessage to(ChannelKind channel, String recipient, String text) {
        return to(channel, recipient, text, null);
    }

    /** @param doubt null unless an earlier attempt may have arrived */
    public static OutgoingMessage to(ChannelKind channel, String recipient, String text, Doubt doubt) {
        return new OutgoingMessage(
                7, channel, recipient, "en", "<7@foyer.example>", "subject", text, null, null, null, doubt);
    }
}
