package app.foyer.web.support;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
    private final LinkedHashMap<String, String> choices;

    private Address(String path, Map<String, String> choices) {
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
        var changed = new LinkedHashMap<>(choices);
        if (choice == null) {
            changed.remove(name);
        } else {
            changed.put(name, choice.toString());
        }
        return new Address(path, changed);
    }

    public Address without(String name) {
        return with(name, null);
    }

    public Map<String, String> choices() {
        return Collections.unmodifiableMap(choices);
    }

    /** The choices one by one, for hidden fields. */
    public List<Map.Entry<String, String>> getEntries() {
        return List.copyOf(choices.entrySet());
    }

    public String path() {
        return path;
    }

    @Override
    public String toString() {
        var query = choices.entrySet().stream()
                .map(choice -> encode(choice.getKey()) + "=" + encode(choice.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() && !path.isEmpty() ? path : path + "?" + query;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
