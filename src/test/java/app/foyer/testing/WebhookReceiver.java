package app.foyer.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A program that Foyer tells what happened: keeps every call, and checks signatures as the documentation says. */
public final class WebhookReceiver implements AutoCloseable {

    /** For tests on the shared servers, each at a path of its own. */
    public static final WebhookReceiver SHARED = open();

    private static final Duration DELIVERY = Duration.ofSeconds(60);

    private final HttpServer http;
    private final Map<String, Integer> statuses = new ConcurrentHashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();

    /** A call, with what stood in its head. */
    public record Call(String path, String body, String signature, String key, String type) {

        /** Whether whoever knows this secret sent this body. */
        public boolean isSignedWith(String secret) {
            var second = signature.replaceAll("^t=([0-9]+),v1=.*$", "$1");
            return signature.equals("t=" + second + ",v1=" + hmac(second + "." + body, secret));
        }
    }

    private WebhookReceiver() {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.createContext("/", this::take);
        http.start();
    }

    public static WebhookReceiver open() {
        return new WebhookReceiver();
    }

    /** @param path with a slash at its beginning; a test takes one of its own */
    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + path);
    }

    /** Answers calls to this path with this status from now on, instead of 200. */
    public void say(String path, int status) {
        statuses.put(path, status);
    }

    public List<Call> callsTo(String path) {
        return calls.stream().filter(call -> call.path().equals(path)).toList();
    }

    /** What all calls said that have come until now. */
    public List<String> bodies() {
        return calls.stream().map(Call::body).toList();
    }

    /** The call with this number, counted from one; waits for it. */
    public Call await(String path, int number) {
        Waiting.until(
                () -> callsTo(path).size() >= number,
                DELIVERY,
                () -> callsTo(path).size() + " calls to " + path);
        return callsTo(path).get(number - 1);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var headers = exchange.getRequestHeaders();
            calls.add(new Call(
                    path,
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    headers.getFirst("Foyer-Signature"),
                    headers.getFirst("Idempotency-Key"),
                    headers.getFirst("Content-Type")));
            exchange.sendResponseHeaders(statuses.getOrDefault(path, 200), -1);
        }
    }

    private static String hmac(String text, String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var hexadecimal = new StringBuilder();
            for (var part : mac.doFinal(text.getBytes(StandardCharsets.UTF_8))) {
                hexadecimal.append("%02x".formatted(part));
            }
            return hexadecimal.toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
