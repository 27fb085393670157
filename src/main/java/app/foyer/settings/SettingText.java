package app.foyer.settings;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How the types of settings are written as text and read back. Durations are whole minutes. */
final class SettingText {

    private SettingText() {}

    static Object read(RecordComponent component, String text) {
        return read(component.getGenericType(), text);
    }

    /** @return the text itself when it cannot be read */
    static Object readOrQuote(RecordComponent component, String text) {
        try {
            return read(component, text);
        } catch (RuntimeException unreadable) {
            return text;
        }
    }

    static String write(Object content) {
        if (content instanceof Optional<?> optional) {
            return optional.map(SettingText::write).orElse("");
        }
        if (content instanceof Set<?> set) {
            return set.stream().map(SettingText::write).sorted().collect(Collectors.joining(","));
        }
        Objects.requireNonNull(content, "A setting is never null");
        if (content instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return content instanceof Duration duration ? String.valueOf(duration.toMinutes()) : String.valueOf(content);
    }

    private static Object read(Type type, String text) {
        if (type instanceof ParameterizedType parameterized) {
            return readSeveral(parameterized, text);
        }
        return readOne((Class<?>) type, text);
    }

    private static Object readSeveral(ParameterizedType type, String text) {
        var element = type.getActualTypeArguments()[0];
        if (type.getRawType() == Optional.class) {
            return Optional.of(text).filter(content -> !content.isEmpty()).map(content -> read(element, content));
        }
        return Arrays.stream(text.split(","))
                .filter(part -> !part.isEmpty())
                .map(part -> read(element, part))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Object readOne(Class<?> type, String text) {
        if (type == boolean.class || type == Boolean.class) {
            return Boolean.valueOf(text);
        }
        if (type == int.class) {
            return Integer.valueOf(text);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(text);
        }
        if (type == Duration.class) {
            return Duration.ofMinutes(Long.parseLong(text));
        }
        if (type == ZoneId.class) {
            return ZoneId.of(text);
        }
        if (type.isEnum()) {
            return constant(type, text);
        }
        return text;
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is no " + type.getSimpleName()));
    }
}
