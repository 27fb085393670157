package app.foyer.messaging.outbox;

/** By which way a message reaches its recipient. */
public enum ChannelKind {
    MAIL,
    SMS,
    WHATSAPP,
    /** To a program of the business: the recipient is its address. */
    WEBHOOK
}
