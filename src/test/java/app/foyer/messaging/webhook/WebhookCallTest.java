package app.foyer.messaging.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.messaging.webhook.WebhookReply.Answered;
import app.foyer.messaging.webhook.WebhookReply.Forbidden;
import app.foyer.messaging.webhook.WebhookReply.NoAnswer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookCallTest {

    private static final WebhookCall.Limits SHORT =
            new WebhookCall.Limits(Duration.ofSeconds(1), Duration.ofMillis(1500));
    private static final TargetPolicy DEMO = new TargetPolicy(true);

    @Test
    void theReceiverGetsBodyAndHeaders() throws IOException {
        try (var receiver = AnyReceiver.saying("HTTP/1.1 204 No Content\r\n\r\n")) {
            var reply = call(DEMO).post(to(receiver, "/hook/a?b=c%20d"), Map.of("Foyer-Signature", "t=1,v1=2"), "{}");

            assertThat(reply).isEqualTo(new Answered(204, "HTTP 204 No Content", Duration.ZERO));
            assertThat(receiver.heads().get(0))
                    .startsWith("POST /hook/a?b=c%20d HTTP/1.1\r\nHost: 127.0.0.1:" + receiver.port() + "\r\n")
                    .contains("\r\nFoyer-Signature: t=1,v1=2\r\n")
                    .contains("\r\nContent-Length: 2\r\n");
        }
    }

    @Test
    void anAnnouncementIsNotTheAnswer() throws IOException {
        assertThat(after("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"
                        + "HTTP/1.1 503 Busy\r\nretry-after: 9\r\n\r\n"))
                .isEqualTo(new Answered(503, "HTTP 503 Busy", Duration.ofSeconds(9)));
    }

    @Test
    void aRedirectIsAnAnswerAndNoWayToGo() throws IOException {
        try (var elsewhere = AnyReceiver.saying("HTTP/1.1 200 OK\r\n\r\n")) {
            var moved = "HTTP/1.1 307 Moved\r\nLocation: " + to(elsewhere, "/") + "\r\n\r\n";

            assertThat(after(moved)).isEqualTo(new Answered(307, "HTTP 307 Moved", Duration.ZERO));
            assertThat(elsewhere.heads()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "HTTP/1.1 200 OK\r\nUnfinished: ", "SSH-2.0-OpenSSH_9.6\r\n", "HTTP/1.1 999 No\r\n\r\n"})
    void whatIsNoAnswerIsNone(String said) throws IOException {
        assertThat(after(said)).isInstanceOf(NoAnswer.class);
    }

    @Test
    void aHeadWithoutEndIsNotReadToItsEnd() throws IOException {
        var endless = "HTTP/1.1 200 OK\r\n" + "X: y\r\n".repeat(AnswerHead.MOST_BYTES);

        assertThat(after(endless)).isInstanceOfSatisfying(NoAnswer.class, noAnswer -> assertThat(noAnswer.words())
                .contains("more than"));
    }

    @Test
    void whoSendsAByteNowAndThenIsNotWaitedFor() throws IOException {
        var over = new CountDownLatch(1);
        try (var receiver = new AnyReceiver(AnyReceiver.plain(), caller -> {
            while (!over.await(50, TimeUnit.MILLISECONDS)) {
                AnyReceiver.write(caller, "H");
            }
        })) {
            var before = System.nanoTime();
            assertThat(call(DEMO).post(to(receiver, "/"), Map.of(), "{}")).isInstanceOf(NoAnswer.class);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(4));
        } finally {
            over.countDown();
        }
    }

    @Test
    void whereNobodyListensNobodyAnswers() throws IOException {
        URI nobody;
        try (var gone = AnyReceiver.saying("")) {
            nobody = to(gone, "/");
        }
        assertThat(call(DEMO).post(nobody, Map.of(), "{}")).isInstanceOf(NoAnswer.class);
    }

    @Test
    void thisMachineIsForbiddenWithoutTheSwitchAndNotEvenConnectedTo() throws IOException {
        try (var receiver = AnyReceiver.saying("HTTP/1.1 200 OK\r\n\r\n")) {
            for (var scheme : new String[] {"http", "https"}) {
                var target = URI.create(scheme + "://localhost:" + receiver.port() + "/");
                assertThat(call(new TargetPolicy(false)).post(target, Map.of(), "{}"))
                        .isInstanceOf(Forbidden.class);
            }
            assertThat(receiver.heads()).isEmpty();
        }
    }

    @Test
    void aNameThatLeadsInsideIsForbiddenEvenWhenItLeadsOutsideToo() {
        var call = new WebhookCall(
                new TargetPolicy(false),
                name -> new InetAddress[] {InetAddress.getByName("93.184.215.14"), InetAddress.getByName("10.0.0.1")},
                tls(),
                SHORT);

        assertThat(call.post(URI.create("https://two-faced.example/"), Map.of(), "{}"))
                .isInstanceOf(Forbidden.class);
    }

    /** Whoever answers with a good address first and with ours the next time is asked only once. */
    @Test
    void theNameIsLookedUpOnceAndTheConnectionGoesThere() throws IOException {
        try (var receiver = AnyReceiver.saying("HTTP/1.1 200 OK\r\n\r\n")) {
            var questions = new AtomicInteger();
            var call = new WebhookCall(
                    DEMO,
                    name -> questions.incrementAndGet() == 1
                            ? new InetAddress[] {InetAddress.getLoopbackAddress()}
                            : new InetAddress[] {InetAddress.getByName("10.0.0.1")},
                    tls(),
                    SHORT);

            var reply = call.post(URI.create("http://rebinding.example:" + receiver.port() + "/"), Map.of(), "{}");

            assertThat(reply).isInstanceOf(Answered.class);
            assertThat(questions).hasValue(1);
            assertThat(receiver.heads().get(0)).contains("Host: rebinding.example:");
        }
    }

    private static WebhookReply after(String said) throws IOException {
        try (var receiver = AnyReceiver.saying(said)) {
            return call(DEMO).post(to(receiver, "/"), Map.of(), "{}");
        }
    }

    private static WebhookCall call(TargetPolicy policy) {
        return new WebhookCall(policy, WebhookCall.Directory.OF_THE_WORLD, tls(), SHORT);
    }

    private static SSLSocketFactory tls() {
        return (SSLSocketFactory) SSLSocketFactory.getDefault();
    }

    private static URI to(AnyReceiver receiver, String path) {
        return URI.create("http://127.0.0.1:" + receiver.port() + path);
    }
}
