package app.foyer.messaging.workflow;

/** What a program may be told about. */
public enum WebhookPart {
    APPOINTMENT,
    CUSTOMER
}
