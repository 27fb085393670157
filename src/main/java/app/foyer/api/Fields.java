package app.foyer.api;

import app.foyer.api.JsonBody.NumberText;
import app.foyer.shared.Refusal;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * Reads what was sent by name and type, and notes everything that is wrong, so that all of it is said at once. A member
 * that is absent, null or wrong is empty; call {@link #complain} before you rely on what was {@link #require required}.
 * Members that nobody asks for are ignored.
 */
final class Fields {

    private static final int MOST_TEXTS = 100;

    private final String path;
    private final Map<String, Object> values;
    private final List<FieldError> errors;

    private Fields(String path, Map<String, Object> values, List<FieldError> errors) {
        this.path = path;
        this.values = values;
        this.errors = errors;
    }

    static Fields of(Map<String, Object> members) {
        return new Fields("", members, new ArrayList<>());
    }

    /** Query parameters; whole numbers there are read like numbers in a body. One name must not come twice. */
    static Fields of(MultivaluedMap<String, String> parameters) {
        var values = new LinkedHashMap<String, Object>();
        var fields = new Fields("", values, new ArrayList<>());
        parameters.forEach((name, given) -> {
            if (given.size() > 1) {
                fields.wrong(name, Refusal.because("api.field.repeated"));
            } else if (!given.isEmpty() && !given.get(0).isEmpty()) {
                values.put(name, given.get(0));
            }
        });
        return fields;
    }

    Fields require(String... names) {
        for (var name : names) {
            if (values.get(name) == null && isStillRight(name)) {
                wrong(name, Refusal.because("api.field.missing"));
            }
        }
        return this;
    }

    /** A whole number greater than zero. */
    Optional<Long> id(String name) {
        return read(name, NumberText.class, "api.field.id", number -> Formats.id(number.digits()));
    }

    Optional<Long> idInQuery(String name) {
        return read(name, String.class, "api.field.id", Formats::id);
    }

    Optional<LocalDate> date(String name) {
        return read(name, String.class, "api.field.date", Formats::date);
    }

    Optional<Instant> moment(String name) {
        return read(name, String.class, "api.field.moment", Formats::moment);
    }

    Optional<ZoneId> zone(String name) {
        return read(name, String.class, "api.field.zone", Formats::zone);
    }

    Optional<String> oneOf(String name, List<String> allowed) {
        return read(name, String.class, "api.field.choice", text -> Optional.of(text)
                .filter(allowed::contains));
    }

    /** Any text that can be written down; what it may contain, somebody else checks. */
    Optional<String> text(String name) {
        return read(
                name, String.class, "api.field.text", text -> Optional.of(text).filter(Fields::isWellFormed));
    }

    /** A text of one line. */
    Optional<String> line(String name) {
        return text(name).filter(text -> isRight(name, text, Character::isISOControl));
    }

    /** A text that may have several lines. */
    Optional<String> lines(String name, int maximumLength) {
        return text(name)
                .filter(text -> isRight(name, text, c -> Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0))
                .map(String::strip)
                .filter(text -> isShort(name, text, maximumLength));
    }

    /** An answer: a text, a number, true or false, or several texts; none when it is absent. What it may say, somebody else checks. */
    List<String> texts(String name) {
        var value = values.get(name);
        var several = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        var texts = several.stream().map(Fields::inWords).toList();
        if (texts.contains("") && value != null && !"".equals(value) || texts.size() > MOST_TEXTS) {
            wrong(name, Refusal.because("api.field.answer"));
            return List.of();
        }
        return texts;
    }

    /** Empty for what is no answer; no database keeps U+0000 either. */
    private static String inWords(Object one) {
        if (one instanceof NumberText number) {
            return number.digits();
        }
        var isAnswer =
                one instanceof Boolean || one instanceof String text && text.indexOf(0) < 0 && isWellFormed(text);
        return isAnswer ? String.valueOf(one) : "";
    }

    /** The members of an object; none when it is absent. */
    @SuppressWarnings("unchecked")
    Fields object(String name) {
        var members = read(name, Map.class, "api.field.object", Optional::of).orElse(Map.of());
        return new Fields(path + name + ".", (Map<String, Object>) members, errors);
    }

    List<String> names() {
        return List.copyOf(values.keySet());
    }

    /** For objects whose members are named by the sender. */
    void checkName(String name) {
        if (!isWellFormed(name) || name.chars().anyMatch(Character::isISOControl)) {
            wrong("?", Refusal.because("api.field.name"));
        }
    }

    void wrong(String name, Refusal reason) {
        errors.add(new FieldError(path + name, reason));
    }

    /** @throws ProblemException 422 with everything that was wrong so far */
    void complain() {
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    boolean isStillRight(String name) {
        return errors.stream().noneMatch(error -> error.field().equals(path + name));
    }

    private <T, R> Optional<R> read(String name, Class<T> type, String otherwise, Function<T, Optional<R>> format) {
        var value = values.get(name);
        if (value == null) {
            return Optional.empty();
        }
        var read = type.isInstance(value) ? format.apply(type.cast(value)) : Optional.<R>empty();
        if (read.isEmpty()) {
            wrong(name, Refusal.because(otherwise));
        }
        return read;
    }

    private boolean isRight(String name, String text, IntPredicate forbidden) {
        var right = text.chars().noneMatch(forbidden);
        if (!right) {
            wrong(name, Refusal.because("api.field.control"));
        }
        return right;
    }

    private boolean isShort(String name, String text, int maximumLength) {
        var isShort = text.length() <= maximumLength;
        if (!isShort) {
            wrong(name, Refusal.because("api.field.tooLong", maximumLength));
        }
        return isShort;
    }

    /** Half of a surrogate pair is no character, and no database keeps it. */
    private static boolean isWellFormed(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
