package app.foyer.messaging.phone;

import app.foyer.messaging.phone.TwilioReply.Accepted;
import app.foyer.messaging.phone.TwilioReply.NoAnswer;
import app.foyer.platform.TwilioSettings;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * Speaks Twilio's HTTP API, as far as messages go. Waits for nothing longer than its time limits, follows no redirect (the
 * token would travel along), and reads no more of an answer than fits.
 */
final class TwilioClient {

    /** How long a connection and a whole answer may take. */
    record Limits(Duration connect, Duration answer) {

        static final Limits USUAL = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(15));
    }

    private static final String PATH = "/2010-04-01/Accounts/%s/Messages.json";
    private static final int FOUND_AT_MOST = 50;

    private final HttpClient http;
    private final URI messages;
    private final String authorization;
    private final Duration patience;

    TwilioClient(TwilioSettings settings, Limits limits) {
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.connect())
                .build();
        messages = URI.create(settings.url() + PATH.formatted(settings.account()));
        var credentials = settings.account() + ":" + settings.token();
        authorization =
                "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.ISO_8859_1));
        patience = limits.answer();
    }

    TwilioReply send(PhoneText text) {
        var form = new LinkedHashMap<String, String>();
        form.put("To", text.to());
        form.put(text.isFromAService() ? "MessagingServiceSid" : "From", text.from());
        form.put("Body", text.body());
        var request = to(messages)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form)))
                .build();
        return ask(request, TwilioAnswer::toSending);
    }

    /**
     * Looks for a message that an earlier attempt may have left there.
     *
     * @return {@link Accepted} when there is one; {@link TwilioReply.Refused} with status 404 when there is none;
     *     otherwise what kept Twilio from telling
     */
    TwilioReply find(PhoneText.Trace trace) {
        var query = encoded(Map.of("To", trace.to(), "PageSize", String.valueOf(FOUND_AT_MOST)));
        return ask(to(URI.create(messages + "?" + query)).GET().build(), answer -> answer.toLookingFor(trace));
    }

    private HttpRequest.Builder to(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Authorization", authorization)
                .header("Accept", "application/json");
    }

    private TwilioReply ask(HttpRequest request, Reading reading) {
        var asking = http.sendAsync(request, head -> new LimitedBody());
        try {
            return reading.of(answer(asking.get(patience.toMillis(), TimeUnit.MILLISECONDS)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new NoAnswer("interrupted", true);
        } catch (TimeoutException e) {
            asking.cancel(true);
            return new NoAnswer("no answer within " + patience.toSeconds() + " s", true);
        } catch (ExecutionException e) {
            return new NoAnswer(words(e.getCause()), !isWithoutConnection(e.getCause()));
        }
    }

    private static TwilioAnswer answer(HttpResponse<String> response) {
        var pause = response.headers().firstValue("Retry-After").orElse("");
        return TwilioAnswer.of(response.statusCode(), response.body(), pause);
    }

    private static boolean isWithoutConnection(Throwable e) {
        return e instanceof ConnectException || e instanceof HttpConnectTimeoutException;
    }

    private static String words(Throwable e) {
        var said = e instanceof IOException && e.getMessage() != null ? ": " + e.getMessage() : "";
        return e.getClass().getSimpleName() + said;
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private interface Reading {
        TwilioReply of(TwilioAnswer answer);
    }
}
