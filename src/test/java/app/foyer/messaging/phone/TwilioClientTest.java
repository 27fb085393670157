package app.foyer.messaging.phone;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.messaging.phone.TwilioReply.Accepted;
import app.foyer.messaging.phone.TwilioReply.NoAnswer;
import app.foyer.messaging.phone.TwilioReply.Refused;
import app.foyer.platform.TwilioSettings;
import app.foyer.shared.PhoneNumber;
import app.foyer.testing.PhoneNetwork;
import app.foyer.testing.PhoneNetwork.Reply;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TwilioClientTest {

    private static final PhoneNumber GRACE = new PhoneNumber("+4915112345678");
    private static final String TEXT = "Grüße: 10 % + \"mehr\"\n€ & 🙂";

    private final PhoneNetwork network = PhoneNetwork.open();

    @AfterEach
    void close() {
        network.close();
    }

    @Test
    void aTextArrivesAsItWasWritten() {
        var reply = client().send(PhoneText.sms(PhoneNetwork.SENDER, GRACE, TEXT));

        var arrived = network.textsTo(GRACE.value()).get(0);
        assertThat(reply).isEqualTo(new Accepted(arrived.sid(), "queued"));
        assertThat(arrived.body()).isEqualTo(TEXT);
        assertThat(arrived.from()).isEqualTo(PhoneNetwork.SENDER);
    }

    @Test
    void whatsAppIsSaidInTheNumbers() {
        client().send(PhoneText.whatsApp(PhoneNetwork.SENDER, GRACE, TEXT));

        var arrived = network.textsTo("whatsapp:" + GRACE.value()).get(0);
        assertThat(arrived.from()).isEqualTo("whatsapp:" + PhoneNetwork.SENDER);
    }

    @Test
    void aServiceOfTwiliosIsASenderToo() {
        var service = "MG00000000000000000000000000000001";
        client().send(PhoneText.sms(service, GRACE, TEXT));

        assertThat(network.textsTo(GRACE.value()).get(0).from()).isEqualTo(service);
    }

    @Test
    void aRefusalHasItsCodeAndWords() {
        network.say(GRACE.value(), Reply.refusal(400, 21211, "The 'To' number is not a valid phone number."));

        assertThat(send())
                .isEqualTo(new Refused(
                        400, 21211, "HTTP 400, 21211: The 'To' number is not a valid phone number.", Duration.ZERO));
    }

    @Test
    void aWrongTokenIsRefused() {
        var wrong = new TwilioClient(settings(network.address(), "guessed"), TwilioClient.Limits.USUAL);

        assertThat(wrong.send(PhoneText.sms(PhoneNetwork.SENDER, GRACE, TEXT)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.status()).isEqualTo(401);
                    assertThat(refused.code()).isEqualTo(20003);
                });
    }

    @Test
    void tooManyAtOnceSaysHowLongToWait() {
        network.say(
                GRACE.value(), Reply.refusal(429, 20429, "Too Many Requests").with("Retry-After", "7"));

        assertThat(send()).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.pause())
                .isEqualTo(Duration.ofSeconds(7)));
    }

    @Test
    void aFaultOfTheServersMayHaveComeAfterTheTextWasTaken() {
        network.say(GRACE.value(), Reply.of(503, "<html>upstream</html>"));

        assertThat(send()).isEqualTo(new NoAnswer("HTTP 503", true));
    }

    @Test
    void whoHangsUpMayHaveTakenTheText() {
        network.say(GRACE.value(), Reply.takenWithoutAWord());

        assertThat(send()).isInstanceOfSatisfying(NoAnswer.class, noAnswer -> assertThat(noAnswer.mayHaveArrived())
                .isTrue());
    }

    @Test
    void withoutAConnectionNothingArrives() {
        network.close();

        assertThat(send()).isInstanceOfSatisfying(NoAnswer.class, noAnswer -> assertThat(noAnswer.mayHaveArrived())
                .isFalse());
    }

    @Test
    void waitsNoLongerThanTheLimit() {
        network.say(GRACE.value(), Reply.of(201, "{}").late(Duration.ofSeconds(20)));

        var before = System.nanoTime();
        assertThat(send()).isInstanceOf(NoAnswer.class);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void readsNoMoreThanFits() {
        network.say(GRACE.value(), Reply.of(201, " ".repeat(LimitedBody.MOST_BYTES + 1)));

        assertThat(send()).isInstanceOfSatisfying(NoAnswer.class, noAnswer -> assertThat(noAnswer.words())
                .contains("more than"));
    }

    @Test
    void followsNoRedirectWithTheToken() {
        network.say(GRACE.value(), Reply.of(307, "").with("Location", "http://127.0.0.1:1/"));

        assertThat(send()).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.status())
                .isEqualTo(307));
    }

    @Test
    void findsWhatAnEarlierAttemptHasLeftThere() {
        var since = Instant.now();
        client().send(PhoneText.sms(PhoneNetwork.SENDER, GRACE, "Open https://foyer.example/booking?t=abc now"));
        var body = Pattern.compile("\\QOpen \\E\\S+\\Q now\\E\\z");

        assertThat(client().find(new PhoneText.Trace(GRACE.value(), body, since)))
                .isEqualTo(new Accepted(network.textsTo(GRACE.value()).get(0).sid(), "queued"));
        assertThat(client().find(new PhoneText.Trace(GRACE.value(), body, since.plusSeconds(3600))))
                .as("an older one")
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.status()).isEqualTo(404));
        assertThat(client().find(new PhoneText.Trace(GRACE.value(), Pattern.compile("other"), since)))
                .as("another text")
                .isInstanceOf(Refused.class);
    }

    private TwilioReply send() {
        return client().send(PhoneText.sms(PhoneNetwork.SENDER, GRACE, TEXT));
    }

    private TwilioClient client() {
        return new TwilioClient(
                settings(network.address(), PhoneNetwork.TOKEN),
                new TwilioClient.Limits(Duration.ofSeconds(1), Duration.ofSeconds(2)));
    }

    private static TwilioSettings settings(URI address, String token) {
        return new TwilioSettings(
                PhoneNetwork.ACCOUNT, token, Optional.of(PhoneNetwork.SENDER), Optional.empty(), address);
    }
}
