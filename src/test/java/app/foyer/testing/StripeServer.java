package app.foyer.testing;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Speaks what Foyer uses of Stripe's HTTP API: sessions of Checkout and refunds, each asked for once by its idempotency key.
 * What its customer does on its page, a test does by {@link StripeBook#pay}. One at a time.
 */
public final class StripeServer implements AutoCloseable {

    private static final String SECRET = "whsec_ofTheTests0123456789";

    private final HttpServer http;
    private final StripeBook book;
    private final Map<String, JsonObject> byKey = new LinkedHashMap<>();
    private int answersToLose;

    /** What is answered. */
    private record Reply(int status, JsonElement body) {}

    private StripeServer() {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.createContext("/", this::answer);
        http.setExecutor(Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        }));
        http.start();
        book = new StripeBook(address());
    }

    public static StripeServer open() {
        return new StripeServer();
    }

    private String address() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    public StripeBook book() {
        return book;
    }

    /** What a server is told about it. */
    public Map<String, String> environment() {
        return Map.of(
                "FOYER_STRIPE_KEY",
                "sk_test_ofTheTests0123456789",
                "FOYER_STRIPE_WEBHOOK_SECRET",
                SECRET,
                "FOYER_STRIPE_URL",
                address());
    }

    /** The next answers come to nobody, although what they are about is done. */
    public synchronized void loseAnswers(int many) {
        answersToLose = many;
    }

    /** The header by which Stripe signs what it tells. */
    public static String signature(String body, Instant when) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var signed = mac.doFinal((when.getEpochSecond() + "." + body).getBytes(StandardCharsets.UTF_8));
            return "t=" + when.getEpochSecond() + ",v1=" + HexFormat.of().formatHex(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var form = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var query = fields(exchange.getRequestURI().getRawQuery());
            var path = exchange.getRequestURI().getPath().substring("/v1/".length());
            var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            Reply reply;
            synchronized (this) {
                reply = exchange.getRequestMethod().equals("POST") ? does(path, form, key) : tells(path, query);
                if (answersToLose > 0) {
                    answersToLose--;
                    return;
                }
            }
            var bytes = reply.body().toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(reply.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Reply does(String path, Map<String, String> form, String key) {
        if (path.endsWith("/expire")) {
            return expire(path.split("/")[2]);
        }
        var name = path + " " + key;
        if (!byKey.containsKey(name)) {
            var made = path.equals("refunds") ? book.refund(form) : book.open(form);
            if (made == null) {
                return refused("The refund is greater than what is left of the payment");
            }
            byKey.put(name, made);
        }
        return new Reply(200, byKey.get(name));
    }

    private Reply expire(String session) {
        return book.expire(session)
                ? new Reply(200, book.session(session))
                : refused("Only open sessions can be expired");
    }

    private static Reply refused(String message) {
        var error = new JsonObject();
        error.addProperty("type", "invalid_request_error");
        error.addProperty("message", message);
        var body = new JsonObject();
        body.add("error", error);
        return new Reply(400, body);
    }

    private Reply tells(String path, Map<String, String> query) {
        if (path.startsWith("checkout/sessions/")) {
            return new Reply(200, book.session(path.split("/")[2]));
        }
        var found = new JsonArray();
        book.refundsOfPayment(query.get("payment_intent")).forEach(found::add);
        var list = new JsonObject();
        list.addProperty("object", "list");
        list.add("data", found);
        return new Reply(200, list);
    }

    private static Map<String, String> fields(String encoded) {
        return Arrays.stream(String.valueOf(encoded).split("&"))
                .map(field -> field.split("=", 2))
                .filter(field -> field.length == 2)
                .collect(Collectors.toMap(
                        field -> URLDecoder.decode(field[0], StandardCharsets.UTF_8),
                        field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
