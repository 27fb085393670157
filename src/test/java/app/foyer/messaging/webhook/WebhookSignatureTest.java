package app.foyer.messaging.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.WebhookReceiver.Call;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_767_225_600);

    /** Worked out with {@code openssl dgst -sha256 -hmac}. */
    @Test
    void isWhatEveryoneElseWorksOut() {
        assertThat(WebhookSignature.of("{\"event\":\"appointment.booked\"}", "whsec_test", NOW))
                .isEqualTo("t=1767225600,v1=f669aa591d530e172bc9c3b27672b98b1a7062c85055ac2c9b65564758c3aa21");
    }

    @Test
    void holdsForThisBodyThisSecondAndThisSecretAlone() {
        var signature = WebhookSignature.of("{}", "secret", NOW);

        assertThat(call("{}", signature).isSignedWith("secret")).isTrue();
        assertThat(call("{ }", signature).isSignedWith("secret")).isFalse();
        assertThat(call("{}", signature).isSignedWith("another")).isFalse();
        assertThat(call("{}", signature.replace("t=1767225600", "t=1767225601")).isSignedWith("secret"))
                .isFalse();
    }

    private static Call call(String body, String signature) {
        return new Call("/", body, signature, "key", "application/json");
    }
}
