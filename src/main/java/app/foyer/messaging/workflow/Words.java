package app.foyer.messaging.workflow;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several words or numbers in one column, with commas between. */
final class Words {

    private Words() {}

    static String of(Collection<?> several) {
        return several.stream().map(String::valueOf).sorted().collect(Collectors.joining(","));
    }

    static <T> Set<T> read(String joined, Function<String, T> reader) {
        return Stream.of(joined.split(","))
                .filter(word -> !word.isBlank())
                .map(reader)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
