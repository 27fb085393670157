package app.foyer.messaging.phone;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.messaging.outbox.Answer;
import app.foyer.messaging.outbox.Answer.Never;
import app.foyer.messaging.outbox.Answer.NotNow;
import app.foyer.messaging.outbox.Answer.Taken;
import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.messaging.outbox.Doubt;
import app.foyer.messaging.outbox.Sent;
import app.foyer.messaging.outbox.Trouble;
import app.foyer.messaging.secret.SecretLink;
import app.foyer.platform.TwilioSettings;
import app.foyer.testing.PhoneNetwork;
import app.foyer.testing.PhoneNetwork.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwilioVisitTest {

    private static final String GRACE = "+4915112345678";
    private static final String MARKED = "Your booking: {appointment_url} (Foyer)";

    private final PhoneNetwork network = PhoneNetwork.open();

    @AfterEach
    void close() {
        network.close();
    }

    @Test
    void theNameThatTwilioGaveItIsTheAnswer() {
        assertThat(send(GRACE, "Hello", null))
                .isEqualTo(new Taken(network.textsTo(GRACE).get(0).sid() + " queued"));
    }

    @ParameterizedTest
    @CsvSource({
        "400, 21211, RECIPIENT_REFUSED",
        "400, 21614, RECIPIENT_REFUSED",
        "400, 21610, UNSUBSCRIBED",
        "400, 21617, UNFIT",
        "400, 63016, UNFIT"
    })
    void whatIsSaidAboutRecipientOrTextIsFinal(int status, int code, Trouble trouble) {
        network.say(GRACE, Reply.refusal(status, code, "No"));

        assertThat(send(GRACE, "Hello", null)).isEqualTo(new Never(trouble, "HTTP %d, %d: No".formatted(status, code)));
    }

    @ParameterizedTest
    @CsvSource({
        "401, 20003, NOT_LET_IN, true",
        "404, 20404, NOT_LET_IN, true",
        "400, 21606, NOT_LET_IN, true",
        "429, 20429, TOO_MANY, true",
        "400, 99999, TOLD_TO_WAIT, false",
        "500, 20500, HUNG_UP, false"
    })
    void allElseWaits(int status, int code, Trouble trouble, boolean forAll) {
        network.say(GRACE, Reply.refusal(status, code, "No").with("Retry-After", "30"));

        assertThat(send(GRACE, "Hello", null)).isInstanceOfSatisfying(NotNow.class, notNow -> {
            assertThat(notNow.trouble()).isEqualTo(trouble);
            assertThat(notNow.trouble() == Trouble.NOT_LET_IN || notNow.trouble() == Trouble.TOO_MANY)
                    .isEqualTo(forAll);
            assertThat(notNow.pause()).isEqualTo(status < 500 ? Duration.ofSeconds(30) : Duration.ZERO);
        });
    }

    @Test
    void whatIsNoNumberOrTooLongIsNotEvenAsked() {
        assertThat(send("030 901820", "Hello", null)).isInstanceOf(Never.class);
        assertThat(send(GRACE, "x".repeat(1601), null)).isEqualTo(new Never(Trouble.UNFIT, "1601 of 1600 characters"));
        assertThat(network.bodies()).isEmpty();
    }

    /** The node died after Twilio had the text and before anybody wrote that down. */
    @Test
    void aTextThatArrivedIsNotSentAgain() {
        var began = Instant.now();
        network.say(GRACE, Reply.takenWithoutAWord());
        var first = send(GRACE, "Your booking: https://foyer.example/booking?t=first (Foyer)", null);
        network.sayNothingMoreAbout(GRACE);

        var second = send(GRACE, "Your booking: https://foyer.example/booking?t=second (Foyer)", doubt(began));

        assertThat(first).isInstanceOfSatisfying(NotNow.class, notNow -> assertThat(notNow.trouble())
                .isEqualTo(Trouble.HUNG_UP));
        assertThat(second).isInstanceOf(Taken.class);
        assertThat(network.textsTo(GRACE)).hasSize(1);
    }

    @Test
    void aTextThatDidNotArriveIs() {
        assertThat(send(GRACE, "Your booking: https://foyer.example/booking?t=second (Foyer)", doubt(Instant.now())))
                .isInstanceOf(Taken.class);
        assertThat(network.textsTo(GRACE)).hasSize(1);
    }

    @Test
    void whileNobodyCanTellNothingIsSent() {
        network.close();

        assertThat(send(GRACE, "Your booking: x (Foyer)", doubt(Instant.now()))).isInstanceOf(NotNow.class);
    }

    private static Doubt doubt(Instant since) {
        return new Doubt(since, SecretLink.pattern(MARKED));
    }

    private Answer send(String recipient, String text, Doubt doubt) {
        var settings = new TwilioSettings(
                PhoneNetwork.ACCOUNT,
                PhoneNetwork.TOKEN,
                Optional.of(PhoneNetwork.SENDER),
                Optional.empty(),
                network.address());
        var limits = new TwilioClient.Limits(Duration.ofSeconds(1), Duration.ofSeconds(2));
        try (var visit = new TwilioVisit(new TwilioClient(settings, limits), PhoneNetwork.SENDER, false)) {
            return visit.send(Sent.to(ChannelKind.SMS, recipient, text, doubt), Instant.now());
        }
    }
}
