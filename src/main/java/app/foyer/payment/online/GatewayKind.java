package app.foyer.payment.online;

/** Who takes the money. */
public enum GatewayKind {
    STRIPE,
    /** The demo's own: no money moves. */
    SANDBOX
}
