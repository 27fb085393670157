package app.foyer.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/**
 * Speaks what Foyer uses of Twilio's HTTP API, and keeps every text. What is said about a number is told beforehand; other
 * numbers get their text.
 */
public final class PhoneNetwork implements AutoCloseable {

    /** The one that the shared servers are told about. */
    public static final PhoneNetwork SHARED = open();

    public static final String ACCOUNT = "AC00000000000000000000000000000001";
    public static final String TOKEN = "token of the phone network";
    public static final String SENDER = "+4930901820";

    private static final Duration DELIVERY = Duration.ofSeconds(60);
    private static final String PATH = "/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json";

    private final HttpServer http;
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final List<Text> texts = new CopyOnWriteArrayList<>();
    private final List<Text> read = new CopyOnWriteArrayList<>();

    /** A text that was taken. */
    public record Text(String sid, String from, String to, String body, ZonedDateTime created) {

        String json() {
            return """
                    {"sid": "%s", "status": "queued", "to": "%s", "body": "%s", "date_created": "%s"}""".formatted(
                            sid,
                            to,
                            body.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n"),
                            DateTimeFormatter.RFC_1123_DATE_TIME.format(created));
        }
    }

    /**
     * What is said about a number.
     *
     * @param status of HTTP; 0 to hang up without a word
     * @param takes whether the text is taken nevertheless
     */
    public record Reply(int status, String body, Map<String, String> headers, boolean takes, Duration after) {

        public static Reply refusal(int status, int code, String message) {
            var body = "{\"code\": %d, \"message\": \"%s\", \"status\": %d}".formatted(code, message, status);
            return new Reply(status, body, Map.of(), false, Duration.ZERO);
        }

        public static Reply of(int status, String body) {
            return new Reply(status, body, Map.of(), false, Duration.ZERO);
        }

        /** The text is taken, and then the line is cut. */
        public static Reply takenWithoutAWord() {
            return new Reply(0, "", Map.of(), true, Duration.ZERO);
        }

        public Reply with(String header, String value) {
            return new Reply(status, body, Map.of(header, value), takes, after);
        }

        public Reply late(Duration pause) {
            return new Reply(status, body, headers, takes, pause);
        }
    }

    private PhoneNetwork() {
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
    }

    public static PhoneNetwork open() {
        return new PhoneNetwork();
    }

    /** A number that nobody has used yet. */
    public static String newNumber() {
        return "+49151" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    /** What a server is told about it. */
    public Map<String, String> environment() {
        return Map.of(
                "FOYER_TWILIO_ACCOUNT", ACCOUNT,
                "FOYER_TWILIO_TOKEN", TOKEN,
                "FOYER_TWILIO_SMS_FROM", SENDER,
                "FOYER_TWILIO_WHATSAPP_FROM", SENDER,
                "FOYER_TWILIO_URL", address().toString());
    }

    /** @param number as it is sent, {@code whatsapp:+49…} for example */
    public void say(String number, Reply reply) {
        replies.put(number, reply);
    }

    public void sayNothingMoreAbout(String number) {
        replies.remove(number);
    }

    public List<Text> textsTo(String number) {
        return texts.stream().filter(text -> text.to().equals(number)).toList();
    }

    /** The oldest text to this number that was not read yet; waits for it. */
    public Text next(String number) {
        var text = Waiting.forValue(
                () -> textsTo(number).stream()
                        .filter(found -> !read.contains(found))
                        .findFirst(),
                DELIVERY,
                () -> "No text came to " + number);
        read.add(text);
        return text;
    }

    /** What all texts say that have come until now. */
    public List<String> bodies() {
        return texts.stream().map(Text::body).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var form = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            if (!exchange.getRequestURI().getPath().equals(PATH)) {
                write(exchange, Reply.refusal(404, 20404, "The requested resource was not found"));
            } else if (!isLetIn(exchange)) {
                write(exchange, Reply.refusal(401, 20003, "Authenticate"));
            } else if (exchange.getRequestMethod().equals("GET")) {
                write(exchange, list(fields(exchange.getRequestURI().getRawQuery())));
            } else {
                write(exchange, take(form));
            }
        }
    }

    private static boolean isLetIn(HttpExchange exchange) {
        var credentials = ACCOUNT + ":" + TOKEN;
        return ("Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    private Reply list(Map<String, String> query) {
        var found = textsTo(query.get("To")).stream().map(Text::json).collect(Collectors.joining(", "));
        return Reply.of(200, "{\"messages\": [" + found + "]}");
    }

    private Reply take(Map<String, String> form) {
        var from = form.getOrDefault("From", form.get("MessagingServiceSid"));
        var number = form.get("To");
        var said = replies.get(number);
        if (said != null && !said.takes()) {
            return said;
        }
        var text = new Text(
                "SM%032d".formatted(texts.size() + 1),
                from,
                number,
                form.get("Body"),
                ZonedDateTime.now(ZoneOffset.UTC));
        texts.add(text);
        return said == null ? Reply.of(201, text.json()) : said;
    }

    private static void write(HttpExchange exchange, Reply reply) throws IOException {
        try {
            Thread.sleep(reply.after().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (reply.status() > 0) {
            var bytes = reply.body().getBytes(StandardCharsets.UTF_8);
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static Map<String, String> fields(String encoded) {
        return Arrays.stream(String.valueOf(encoded).split("&"))
                .map(field -> field.split("=", 2))
                .filter(field -> field.length == 2)
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
