package app.foyer.messaging.webhook;

import app.foyer.messaging.outbox.Answer;
import app.foyer.messaging.outbox.Answer.Never;
import app.foyer.messaging.outbox.Answer.NotNow;
import app.foyer.messaging.outbox.Answer.Taken;
import app.foyer.messaging.outbox.Channel;
import app.foyer.messaging.outbox.OutgoingMessage;
import app.foyer.messaging.outbox.Trouble;
import app.foyer.messaging.webhook.WebhookReply.Answered;
import app.foyer.messaging.webhook.WebhookReply.Forbidden;
import app.foyer.messaging.webhook.WebhookReply.NoAnswer;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Calls to several receivers. What each of them answers is its own: nobody waits for somebody else's. A receiver tells a
 * second copy by its key, which stays the same for all attempts.
 */
final class WebhookVisit implements Channel.Visit {

    private static final int GONE = 410;
    private static final int REDIRECTS = 300;
    private static final int GOOD = 200;

    private final TargetPolicy policy;
    private final WebhookCall call;
    private final UnaryOperator<String> secretOf;

    /** @param secretOf the secret that is shared with an address */
    WebhookVisit(TargetPolicy policy, WebhookCall call, UnaryOperator<String> secretOf) {
        this.policy = policy;
        this.call = call;
        this.secretOf = secretOf;
    }

    @Override
    public Answer send(OutgoingMessage message, Instant now) {
        return policy.target(message.recipient())
                .map(target -> post(target, message, now))
                .orElseGet(() -> new Never(Trouble.FORBIDDEN_TARGET, "not an address that begins with https://"));
    }

    private Answer post(URI target, OutgoingMessage message, Instant now) {
        var signature = WebhookSignature.of(message.text(), secretOf.apply(message.recipient()), now);
        var headers =
                Map.of("User-Agent", "Foyer", "Idempotency-Key", keyOf(message), WebhookSignature.HEADER, signature);
        return verdict(call.post(target, headers, message.text()));
    }

    /** The Message-ID without its brackets. */
    private static String keyOf(OutgoingMessage message) {
        return message.headerId().replaceAll("[<>]", "");
    }

    private static Answer verdict(WebhookReply reply) {
        if (reply instanceof Forbidden forbidden) {
            return new Never(Trouble.FORBIDDEN_TARGET, forbidden.words());
        }
        if (reply instanceof NoAnswer noAnswer) {
            return new NotNow(Trouble.RECEIVER_AWAY, noAnswer.words());
        }
        var answered = (Answered) reply;
        if (answered.status() >= GOOD && answered.status() < REDIRECTS) {
            return new Taken(answered.line());
        }
        if (answered.status() == GONE) {
            return new Never(Trouble.UNSUBSCRIBED, answered.line());
        }
        return new NotNow(Trouble.TOLD_TO_WAIT, answered.line(), answered.pause());
    }

    @Override
    public void close() {
        // each call has hung up already
    }
}
