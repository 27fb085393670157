package app.foyer.api;

import app.foyer.shared.Refusal;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Reads a body of JSON (RFC 8259) in the strict sense of RFC 7493: UTF-8, no member twice, one object, of a size and a
 * depth that a booking can have. Whatever else is sent ends in a {@link ProblemException}.
 */
final class JsonBody {

    static final int MAXIMUM_BYTES = 64 * 1024;

    /** Where a file may be among it, in Base64. */
    static final int MAXIMUM_BYTES_WITH_FILE = 3_000_000;

    static final int MAXIMUM_DEPTH = 8;

    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;
    private static final int UNPROCESSABLE = 422;
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    /** A number as it was written; who wants it decides which numbers are right. */
    record NumberText(String digits) {}

    private final JsonParser parser;

    private JsonBody(JsonParser parser) {
        this.parser = parser;
    }

    /** @throws ProblemException 400 when nothing was sent or it is no JSON, 413 when it is too long, 422 when it is no object */
    static Fields read(InputStream body) throws IOException {
        return read(body, MAXIMUM_BYTES);
    }

    /** @param maximum how many bytes it may have */
    static Fields read(InputStream body, int maximum) throws IOException {
        return parse(text(body, maximum));
    }

    /** The same where nothing needs to be said: no body is an empty object. */
    static Fields readOptional(InputStream body) throws IOException {
        var text = text(body, MAXIMUM_BYTES);
        return text.isBlank() ? Fields.of(Map.of()) : parse(text);
    }

    private static Fields parse(String text) {
        if (text.isBlank()) {
            throw problem(BAD_REQUEST, Refusal.because("api.body.missing"));
        }
        try (var parser = PARSERS.createParser(new StringReader(text))) {
            return Fields.of(new JsonBody(parser).object());
        } catch (JsonException | NoSuchElementException | IllegalStateException e) {
            throw problem(BAD_REQUEST, Refusal.because("api.body.malformed"));
        }
    }

    private Map<String, Object> object() {
        if (parser.next() != Event.START_OBJECT) {
            throw problem(UNPROCESSABLE, Refusal.because("api.body.notAnObject"));
        }
        var members = members(1);
        if (parser.hasNext()) {
            throw problem(BAD_REQUEST, Refusal.because("api.body.malformed"));
        }
        return members;
    }

    private Map<String, Object> members(int depth) {
        var members = new LinkedHashMap<String, Object>();
        while (parser.next() != Event.END_OBJECT) {
            var name = parser.getString();
            if (members.containsKey(name)) {
                throw problem(BAD_REQUEST, Refusal.because("api.body.duplicateMember"));
            }
            members.put(name, value(parser.next(), depth));
        }
        return members;
    }

    private List<Object> elements(int depth) {
        var elements = new ArrayList<Object>();
        for (var event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            elements.add(value(event, depth));
        }
        return elements;
    }

    private Object value(Event event, int depth) {
        return switch (event) {
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER -> new NumberText(parser.getString());
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            case START_OBJECT -> members(deeper(depth));
            case START_ARRAY -> elements(deeper(depth));
            default -> throw new IllegalStateException("No value starts with " + event);
        };
    }

    private static int deeper(int depth) {
        if (depth == MAXIMUM_DEPTH) {
            throw problem(BAD_REQUEST, Refusal.because("api.body.tooDeep", MAXIMUM_DEPTH));
        }
        return depth + 1;
    }

    private static String text(InputStream body, int maximum) throws IOException {
        var bytes = body == null ? new byte[0] : body.readNBytes(maximum + 1);
        if (bytes.length > maximum) {
            throw problem(TOO_LARGE, Refusal.because("api.body.tooLarge", maximum));
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw problem(BAD_REQUEST, Refusal.because("api.body.malformed"));
        }
    }

    private static ProblemException problem(int status, Refusal reason) {
        return ProblemException.of(status, reason);
    }
}
