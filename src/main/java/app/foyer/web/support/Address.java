package app.foyer.web.support;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The address of a page with its choices, for links: {@code Address.here().with("service", 7).with("day", day)}. Never
 * changes; every change makes a new one.
 */
public final class Address implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final LinkedHashMap<String, List<String>> choices;

    private Address(String path, Map<String, List<String>> choices) {
        this.path = path;
        this.choices = new LinkedHashMap<>(choices);
    }

    /** The page that the link stands on. */
    public static Address here() {
        return new Address("", Map.of());
    }

    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** The same address with this choice; a choice of {@code null} is left out. */
    public Address with(String name, Object choice) {
        return withAll(name, choice == null ? List.of() : List.of(choice));
    }

    /** The same address with several choices of one name; without any it is left out. */
    public Address withAll(String name, Collection<?> several) {
        var changed = new LinkedHashMap<>(choices);
        if (several.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, several.stream().map(Object::toString).toList());
        }
        return new Address(path, changed);
    }

    public Address without(String name) {
        return with(name, null);
    }

    /** By name; of several with one name the first. */
    public Map<String, String> choices() {
        var first = new LinkedHashMap<String, String>();
        choices.forEach((name, several) -> first.put(name, several.get(0)));
        return Collections.unmodifiableMap(first);
    }

    /** The choices one by one, for hidden fields. */
    public List<Map.Entry<String, String>> getEntries() {
        return choices.entrySet().stream()
                .flatMap(choice -> choice.getValue().stream().map(one -> Map.entry(choice.getKey(), one)))
                .toList();
    }

    public String path() {
        return path;
    }

    @Override
    public String toString() {
        var query = getEntries().stream()
                .map(choice -> encode(choice.getKey()) + "=" + encode(choice.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() && !path.isEmpty() ? path : path + "?" + query;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
