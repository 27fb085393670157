package app.foyer.messaging.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.messaging.outbox.Answer;
import app.foyer.messaging.outbox.Answer.Never;
import app.foyer.messaging.outbox.Answer.NotNow;
import app.foyer.messaging.outbox.Answer.Taken;
import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.messaging.outbox.Sent;
import app.foyer.messaging.outbox.Trouble;
import app.foyer.testing.WebhookReceiver;
import java.time.Instant;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookVisitTest {

    private static final String EVENT = "{\"event\":\"appointment.booked\",\"name\":\"Zoë\"}";

    private final WebhookReceiver receiver = WebhookReceiver.open();

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void theReceiverKnowsWhoCallsAndTellsASecondCopy() {
        assertThat(send("/hook", new TargetPolicy(true))).isEqualTo(new Taken("HTTP 200 OK"));
        send("/hook", new TargetPolicy(true));

        assertThat(receiver.callsTo("/hook")).hasSize(2).allSatisfy(call -> {
            assertThat(call.body()).isEqualTo(EVENT);
            assertThat(call.type()).isEqualTo("application/json");
            assertThat(call.key()).isEqualTo("7@foyer.example");
            assertThat(call.isSignedWith("secret of " + receiver.at("/hook"))).isTrue();
        });
    }

    @Test
    void whoeverIsGoneIsNotCalledAgain() {
        receiver.say("/gone", 410);

        assertThat(send("/gone", new TargetPolicy(true))).isEqualTo(new Never(Trouble.UNSUBSCRIBED, "HTTP 410 Gone"));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 404, 429, 500, 503})
    void allElseIsTriedAgain(int status) {
        receiver.say("/moody", status);

        assertThat(send("/moody", new TargetPolicy(true)))
                .isInstanceOfSatisfying(
                        NotNow.class, notNow -> assertThat(notNow.trouble()).isEqualTo(Trouble.TOLD_TO_WAIT));
    }

    @Test
    void whoDoesNotAnswerIsAway() {
        receiver.close();

        assertThat(send("/hook", new TargetPolicy(true)))
                .isInstanceOfSatisfying(
                        NotNow.class, notNow -> assertThat(notNow.trouble()).isEqualTo(Trouble.RECEIVER_AWAY));
    }

    @Test
    void nobodyIsCalledOnThisMachineOutsideOfTheDemo() {
        assertThat(send("/hook", new TargetPolicy(false)))
                .isInstanceOfSatisfying(
                        Never.class, never -> assertThat(never.trouble()).isEqualTo(Trouble.FORBIDDEN_TARGET));
        assertThat(receiver.callsTo("/hook")).isEmpty();
    }

    private Answer send(String path, TargetPolicy policy) {
        var call = new WebhookCall(
                policy,
                WebhookCall.Directory.OF_THE_WORLD,
                (SSLSocketFactory) SSLSocketFactory.getDefault(),
                WebhookCall.Limits.USUAL);
        var address = receiver.at(path).toString();
        try (var visit = new WebhookVisit(policy, call, target -> "secret of " + target)) {
            return visit.send(Sent.to(ChannelKind.WEBHOOK, address, EVENT), Instant.now());
        }
    }
}
