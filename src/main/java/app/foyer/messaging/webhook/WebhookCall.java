package app.foyer.messaging.webhook;

import app.foyer.messaging.webhook.WebhookReply.Forbidden;
import app.foyer.messaging.webhook.WebhookReply.NoAnswer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One POST. The name is looked up once, and the connection is made to exactly the address that was looked at, with TLS for
 * the name: whoever answers the name differently the next moment leads nobody elsewhere. Java's own HTTP clients look the
 * name up themselves, therefore this one is ours. Redirects are not followed, and of the answer only its head is read.
 */
final class WebhookCall {

    /** How long a connection and the whole call may take. */
    record Limits(Duration connect, Duration whole) {

        static final Limits USUAL = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(15));
    }

    /** Who knows where a name leads. */
    interface Directory {

        Directory OF_THE_WORLD = InetAddress::getAllByName;

        InetAddress[] find(String name) throws UnknownHostException;
    }

    private static final int TLS_PORT = 443;
    private static final int PLAIN_PORT = 80;

    private final TargetPolicy policy;
    private final Directory directory;
    private final SSLSocketFactory tls;
    private final Limits limits;

    WebhookCall(TargetPolicy policy, Directory directory, SSLSocketFactory tls, Limits limits) {
        this.policy = policy;
        this.directory = directory;
        this.tls = tls;
        this.limits = limits;
    }

    WebhookReply post(URI target, Map<String, String> headers, String body) {
        var isTls = "https".equals(target.getScheme());
        var isOver = new AtomicBoolean();
        try (var socket = new Socket()) {
            var found = directory.find(withoutBrackets(target.getHost()));
            if (!Arrays.stream(found).allMatch(address -> policy.allows(address, isTls))) {
                return new Forbidden(target.getHost() + " leads to an address that is not open to all the world");
            }
            socket.setSoTimeout((int) limits.whole().toMillis());
            var alarm = alarm(socket, isOver);
            try {
                socket.connect(new InetSocketAddress(found[0], port(target)), (int)
                        limits.connect().toMillis());
                var wire = isTls ? secured(socket, target) : socket;
                write(wire.getOutputStream(), target, headers, body);
                return AnswerHead.read(wire.getInputStream());
            } finally {
                alarm.complete(null);
            }
        } catch (UnknownHostException e) {
            return new NoAnswer("nobody knows " + target.getHost());
        } catch (IOException e) {
            var words = e.getClass().getSimpleName() + ": " + e.getMessage();
            return new NoAnswer(
                    isOver.get() ? "no answer within " + limits.whole().toSeconds() + " s" : words);
        }
    }

    /** Pulls the plug when the time is over, whatever hangs: a receiver may send one byte a second for ever. */
    private CompletableFuture<Object> alarm(Socket socket, AtomicBoolean isOver) {
        var alarm = new CompletableFuture<>();
        alarm.orTimeout(limits.whole().toMillis(), TimeUnit.MILLISECONDS).exceptionally(timeout -> {
            isOver.set(true);
            try {
                socket.close();
            } catch (IOException e) {
                // it is closed, then
            }
            return null;
        });
        return alarm;
    }

    /** The certificate has to be for the name. */
    private Socket secured(Socket socket, URI target) throws IOException {
        var secured = (SSLSocket) tls.createSocket(socket, withoutBrackets(target.getHost()), port(target), true);
        var parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private static void write(OutputStream wire, URI target, Map<String, String> headers, String body)
            throws IOException {
        var content = body.getBytes(StandardCharsets.UTF_8);
        var path = target.getRawPath().isEmpty() ? "/" : target.getRawPath();
        var head = new StringBuilder("POST ")
                .append(path)
                .append(target.getRawQuery() == null ? "" : "?" + target.getRawQuery())
                .append(" HTTP/1.1\r\nHost: ")
                .append(target.getRawAuthority())
                .append("\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: ")
                .append(content.length)
                .append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        wire.write(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        wire.write(content);
        wire.flush();
    }

    private static int port(URI target) {
        if (target.getPort() >= 0) {
            return target.getPort();
        }
        return "https".equals(target.getScheme()) ? TLS_PORT : PLAIN_PORT;
    }

    private static String withoutBrackets(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
