package app.foyer.messaging.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.messaging.webhook.WebhookReply.Answered;
import app.foyer.messaging.webhook.WebhookReply.NoAnswer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The certificate has to be one that the world trusts, and for the name that was called. */
class WebhookTlsTest {

    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final WebhookCall.Limits LIMITS =
            new WebhookCall.Limits(Duration.ofSeconds(2), Duration.ofSeconds(5));

    @TempDir
    static Path folder;

    private static KeyStore store;

    @BeforeAll
    static void makeCertificateFor() throws IOException, InterruptedException, GeneralSecurityException {
        var file = folder.resolve("hooks.p12");
        var keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "hooks",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=hooks.example",
                        "-ext",
                        "san=dns:hooks.example",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(PASSWORD),
                        "-keystore",
                        file.toString())
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
        store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
    }

    @Test
    void theNameOfTheCertificateIsGood() throws Exception {
        assertThat(post("hooks.example", trusting())).isInstanceOf(Answered.class);
    }

    @Test
    void anotherNameIsNot() throws Exception {
        assertThat(post("other.example", trusting()))
                .isInstanceOfSatisfying(
                        NoAnswer.class, noAnswer -> assertThat(noAnswer.words()).startsWith("SSLHandshakeException"));
    }

    @Test
    void norIsACertificateThatNobodyTrusts() throws Exception {
        assertThat(post("hooks.example", SSLContext.getDefault())).isInstanceOf(NoAnswer.class);
    }

    private static WebhookReply post(String name, SSLContext trust) throws Exception {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        var socket = context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        try (var receiver = new AnyReceiver(socket, caller -> AnyReceiver.write(caller, "HTTP/1.1 200 OK\r\n\r\n"))) {
            var call = new WebhookCall(
                    new TargetPolicy(true),
                    asked -> new InetAddress[] {InetAddress.getByName("127.0.0.1")},
                    trust.getSocketFactory(),
                    LIMITS);
            return call.post(URI.create("https://" + name + ":" + receiver.port() + "/"), Map.of(), "{}");
        }
    }

    private static SSLContext trusting() throws GeneralSecurityException {
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
