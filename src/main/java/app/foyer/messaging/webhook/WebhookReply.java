package app.foyer.messaging.webhook;

import java.time.Duration;

/** What became of a call. */
sealed interface WebhookReply {

    /**
     * The receiver answered.
     *
     * @param line its status in words, such as {@code HTTP 200 OK}
     * @param pause how long it asks to wait; zero when it does not say
     */
    record Answered(int status, String line, Duration pause) implements WebhookReply {}

    /** Nobody answered; whether the call arrived is not known. */
    record NoAnswer(String words) implements WebhookReply {}

    /** Foyer does not go there, and did not. */
    record Forbidden(String words) implements WebhookReply {}
}
