package app.foyer.messaging.phone;

import app.foyer.messaging.phone.TwilioReply.Accepted;
import app.foyer.messaging.phone.TwilioReply.NoAnswer;
import app.foyer.messaging.phone.TwilioReply.Refused;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** An answer of Twilio's, with its JSON; an answer that is none of Twilio's JSON has an empty one. */
record TwilioAnswer(int status, JsonObject content, Duration pause) {

    private static final int CREATED = 201;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int SERVERS_FAULT = 500;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    static TwilioAnswer of(int status, String body, String retryAfter) {
        return new TwilioAnswer(status, json(body), pause(retryAfter));
    }

    /** A fault of the server's may have come after the message was taken; a redirect never. */
    TwilioReply toSending() {
        var sid = content.getString("sid", "");
        if ((status == CREATED || status == OK) && !sid.isEmpty()) {
            return new Accepted(sid, content.getString("status", ""));
        }
        if (status >= SERVERS_FAULT || status == CREATED || status == OK) {
            return new NoAnswer(words(), true);
        }
        return refused();
    }

    TwilioReply toLookingFor(PhoneText.Trace trace) {
        if (status != OK || !content.containsKey("messages")) {
            return status >= SERVERS_FAULT || status == OK ? new NoAnswer(words(), true) : refused();
        }
        return content.getJsonArray("messages").stream()
                .map(JsonValue::asJsonObject)
                .filter(found -> isTheOne(found, trace))
                .findFirst()
                .<TwilioReply>map(found -> new Accepted(found.getString("sid", ""), found.getString("status", "")))
                .orElseGet(() -> new Refused(NOT_FOUND, 0, "not there", Duration.ZERO));
    }

    private static boolean isTheOne(JsonObject found, PhoneText.Trace trace) {
        try {
            var created =
                    DateTimeFormatter.RFC_1123_DATE_TIME.parse(found.getString("date_created", ""), Instant::from);
            return trace.isOf(found.getString("to", ""), found.getString("body", ""), created);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private Refused refused() {
        return new Refused(status, content.getInt("code", 0), words(), pause);
    }

    private String words() {
        var said = content.getString("message", "");
        var code = content.getInt("code", 0);
        return "HTTP " + status + (code == 0 ? "" : ", " + code) + (said.isEmpty() ? "" : ": " + said);
    }

    private static JsonObject json(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException e) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
    }

    private static Duration pause(String retryAfter) {
        if (!retryAfter.matches("[0-9]{1,6}")) {
            return Duration.ZERO;
        }
        var asked = Duration.ofSeconds(Long.parseLong(retryAfter));
        return asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
    }
}
