package app.foyer.customer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is known about a customer as the log tells it: by field, and of a change only what became different. */
public final class CustomerLines {

    private final Map<String, String> known;

    public CustomerLines(Customer customer) {
        known = lines(customer);
    }

    /** Both sides of a change. */
    public record Change(String before, String after) {}

    /** Empty when nothing is different. */
    public Optional<Change> changedIn(Customer customer) {
        var now = lines(customer);
        var before = new LinkedHashMap<String, String>();
        var after = new LinkedHashMap<String, String>();
        now.forEach((field, value) -> {
            if (!value.equals(known.get(field))) {
                before.put(field, known.get(field));
                after.put(field, value);
            }
        });
        return after.isEmpty() ? Optional.empty() : Optional.of(new Change(told(before), told(after)));
    }

    /** All that is known. */
    @Override
    public String toString() {
        var said = new LinkedHashMap<>(known);
        said.values().removeIf(String::isEmpty);
        return told(said);
    }

    private static Map<String, String> lines(Customer customer) {
        var profile = customer.profile();
        var lines = new LinkedHashMap<String, String>();
        lines.put("name", customer.fullName());
        lines.put("email", customer.email() == null ? "" : customer.email().value());
        lines.put("phone", profile.phone());
        lines.put("gender", Objects.toString(profile.gender(), ""));
        lines.put("birthDate", Objects.toString(profile.birthDate(), ""));
        lines.put("language", profile.language());
        lines.put("timeZone", profile.zoneChosen() ? profile.timeZone().getId() : "");
        lines.put("notes", customer.notes());
        return lines;
    }

    private static String told(Map<String, String> lines) {
        return lines.entrySet().stream()
                .map(line -> line.getKey() + ": " + line.getValue())
                .collect(Collectors.joining("; "));
    }
}
