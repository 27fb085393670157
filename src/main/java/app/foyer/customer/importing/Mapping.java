package app.foyer.customer.importing;

import app.foyer.shared.Checksum;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which column of a file tells what.
 *
 * @param fields one for each column, from the left; empty where the column is left out. None stands twice
 */
public record Mapping(List<Optional<Field>> fields) implements Serializable {

    private static final String LEFT_OUT = "-";

    public Mapping {
        var used = new HashSet<Field>();
        fields = fields.stream().map(field -> field.filter(used::add)).toList();
    }

    /** Guessed from the heads of the columns; of two that mean the same the first one counts. */
    public static Mapping guess(List<String> heads) {
        return new Mapping(heads.stream().map(Field::headed).toList());
    }

    /** As {@link #text} wrote it; a column that nobody spoke of is left out. */
    public static Mapping read(String text, int columns) {
        var names = new ArrayList<>(Arrays.asList(text.split(",")));
        names.addAll(Collections.nCopies(Math.max(0, columns - names.size()), LEFT_OUT));
        return new Mapping(
                names.subList(0, columns).stream().map(Mapping::field).toList());
    }

    /**
     * What somebody chose.
     *
     * @param names of fields, one for each column, from the left; empty where the column is left out
     * @throws RefusedException when two columns shall tell the same: one of them would be lost without a word
     */
    public static Mapping chosen(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            var first = names.indexOf(names.get(i));
            if (first < i && field(names.get(i)).isPresent()) {
                throw new RefusedException(Refusal.because("import.mapping.twice", first + 1, i + 1));
            }
        }
        return new Mapping(names.stream().map(Mapping::field).toList());
    }

    private static Optional<Field> field(String name) {
        return Arrays.stream(Field.values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    /** For storing: {@code FIRST_NAME,-,EMAIL}. */
    public String text() {
        return fields.stream()
                .map(field -> field.map(Enum::name).orElse(LEFT_OUT))
                .collect(Collectors.joining(","));
    }

    /** By which files with the same heads know each other again. */
    public static String keyOf(List<String> heads) {
        return Checksum.of(heads.stream().map(Field::plain).collect(Collectors.joining("\n")));
    }

    /** Whether a row can tell who somebody is. */
    public boolean namesPeople() {
        return has(Field.FULL_NAME) || has(Field.FIRST_NAME) || has(Field.LAST_NAME);
    }

    boolean has(Field field) {
        return fields.contains(Optional.of(field));
    }

    /** What the row says; empty when no column tells it. */
    String in(CsvRow row, Field field) {
        var index = fields.indexOf(Optional.of(field));
        return index < 0 ? "" : row.cell(index);
    }
}
