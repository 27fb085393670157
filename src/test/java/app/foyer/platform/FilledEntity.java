package app.foyer.platform;

import app.foyer.testing.Database;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** An entity whose fields all have a value, as far as they may: texts as long as their column, times to the microsecond, ends after starts. */
final class FilledEntity {

    private static final Instant MOMENT = Instant.parse("2026-10-25T00:30:00.123456Z");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 25);
    private static final LocalTime TIME = LocalTime.of(9, 30);
    private static final int LONG_ENOUGH = 4_000;

    private final Database database;
    private final Class<?> entity;
    private final String table;
    private final Set<String> empty;

    /** @param empty fields that have no value, or the first one of an enum, because others of the same row have one */
    FilledEntity(Database database, Class<?> entity, Set<String> empty) {
        this(database, entity, tableOf(entity), empty);
    }

    private FilledEntity(Database database, Class<?> entity, String table, Set<String> empty) {
        this.database = database;
        this.entity = entity;
        this.table = table;
        this.empty = empty;
    }

    private static String tableOf(Class<?> entity) {
        return entity.isAnnotationPresent(Table.class)
                ? entity.getAnnotation(Table.class).name()
                : entity.getSimpleName();
    }

    private static boolean isEntity(Class<?> type) {
        return type.isAnnotationPresent(Entity.class);
    }

    /** Whether its columns stand in the row of an entity. */
    private static boolean isPart(Class<?> type) {
        return type.isAnnotationPresent(Embeddable.class);
    }

    /** The fields of an entity by name, comparable. */
    record Contents(Map<String, Object> fields) {

        Contents(Object entity) {
            this(read(entity));
        }

        private static Map<String, Object> read(Object entity) {
            var fields = new TreeMap<String, Object>();
            for (var field : persistentFields(entity.getClass())) {
                fields.put(field.getName(), comparable(get(field, entity)));
            }
            return fields;
        }

        private static Object comparable(Object content) {
            if (content instanceof byte[] bytes) {
                return Arrays.toString(bytes);
            }
            if (content != null && (isEntity(content.getClass()) || isPart(content.getClass()))) {
                return new Contents(content);
            }
            if (content instanceof Map<?, ?> map) {
                return map.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> comparable(entry.getValue())));
            }
            if (content instanceof BigDecimal number) {
                return number.stripTrailingZeros();
            }
            return content instanceof Set<?> set ? new HashSet<>(set) : content;
        }
    }

    /** @param introduce told of every other entity that this one points to */
    Object make(Consumer<Object> introduce) throws SQLException {
        try {
            var constructor = entity.getDeclaredConstructor();
            constructor.setAccessible(true);
            var made = constructor.newInstance();
            for (var field : persistentFields(entity)) {
                if (!field.isAnnotationPresent(GeneratedValue.class) && !field.isAnnotationPresent(Version.class)) {
                    field.set(made, empty.contains(field.getName()) ? none(field) : example(field, introduce));
                }
            }
            return made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(entity + " has no constructor without parameters", e);
        }
    }

    private static Object none(Field field) {
        return field.getType().isEnum() ? field.getType().getEnumConstants()[0] : null;
    }

    private Object example(Field field, Consumer<Object> introduce) throws SQLException {
        var type = field.getType();
        if (isPart(type)) {
            return new FilledEntity(database, type, table, empty).make(introduce);
        }
        if (isEntity(type)) {
            var other = new FilledEntity(database, type, Set.of()).make(introduce);
            introduce.accept(other);
            return other;
        }
        var isEnd = field.getName().matches("(?i)ends.*|expires.*|last.*|.*until");
        if (type.isEnum()) {
            return type.getEnumConstants()[type.getEnumConstants().length - 1];
        }
        if (type == String.class) {
            return textFor(field);
        }
        if (type == Instant.class) {
            return isEnd ? MOMENT.plusSeconds(3_600) : MOMENT;
        }
        if (type == LocalTime.class) {
            return isEnd ? TIME.plusHours(8) : TIME;
        }
        if (type == LocalDate.class) {
            return isEnd ? DAY.plusDays(1) : DAY;
        }
        if (Set.class.isAssignableFrom(type)) {
            return new HashSet<>(List.of(elementOf(field)));
        }
        if (Map.class.isAssignableFrom(type)) {
            var parts = ((ParameterizedType) field.getGenericType()).getActualTypeArguments();
            var part = (Class<?>) parts[1];
            var rows = field.getAnnotation(CollectionTable.class).name();
            return new HashMap<>(Map.of(
                    parts[0] == String.class ? "en" : exampleOf((Class<?>) parts[0], field),
                    isPart(part)
                            ? new FilledEntity(database, part, rows, empty).make(introduce)
                            : exampleOf(part, field)));
        }
        return exampleOf(type, field);
    }

    private static Object exampleOf(Class<?> type, Field field) {
        var examples = Map.<Class<?>, Object>of(
                long.class,
                7L,
                Long.class,
                7L,
                int.class,
                7,
                Integer.class,
                7,
                boolean.class,
                true,
                Boolean.class,
                true,
                BigDecimal.class,
                new BigDecimal("12.50"),
                UUID.class,
                UUID.fromString("5ca1ab1e-0000-4000-8000-000000000001"),
                byte[].class,
                new byte[] {0, 1, -1});
        if (!examples.containsKey(type)) {
            throw new IllegalStateException("This test knows no example for " + field);
        }
        return examples.get(type);
    }

    private static Object elementOf(Field field) {
        var element = (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
        return element.isEnum() ? element.getEnumConstants()[0] : 7L;
    }

    /** As long as the column allows, in letters that need more than one byte. */
    private String textFor(Field field) throws SQLException {
        var column = field.isAnnotationPresent(Column.class)
                        && !field.getAnnotation(Column.class).name().isEmpty()
                ? field.getAnnotation(Column.class).name()
                : field.getName();
        return "ß".repeat(Math.min(sizeOf(column), LONG_ENOUGH));
    }

    private int sizeOf(String column) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.prepareStatement("select * from " + table + " where 1 = 0")) {
            var columns = statement.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                if (columns.getColumnName(i).equalsIgnoreCase(column)) {
                    return columns.getPrecision(i);
                }
            }
        }
        throw new IllegalStateException("Table " + table + " has no column " + column);
    }

    private static List<Field> persistentFields(Class<?> entity) {
        return Arrays.stream(entity.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .filter(field -> !Modifier.isTransient(field.getModifiers()))
                .filter(field -> !field.isAnnotationPresent(Transient.class))
                .filter(field -> !field.isAnnotationPresent(Convert.class))
                .filter(field -> !field.getName().startsWith("_persistence"))
                .peek(field -> field.setAccessible(true))
                .toList();
    }

    private static Object get(Field field, Object entity) {
        try {
            return field.get(entity);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
