package app.foyer.web.admin.bundle;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** How many sessions of each service were typed: the fields {@code sessions-42}. Anything may stand in them. */
record TypedSessions(Map<Long, String> typed) implements Serializable {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final int LONGEST = 20;

    static TypedSessions none() {
        return new TypedSessions(Map.of());
    }

    static TypedSessions of(Map<Long, Integer> sessions) {
        var typed = new TreeMap<Long, String>();
        sessions.forEach((service, many) -> typed.put(service, String.valueOf(many)));
        return new TypedSessions(typed);
    }

    /** @param services of which the form asks */
    static TypedSessions sent(Map<String, String> parameters, Collection<Long> services) {
        var typed = new TreeMap<Long, String>();
        for (var service : services) {
            var field = field(service);
            var text = parameters.getOrDefault(field, "").strip();
            if (!text.isEmpty()) {
                typed.put(service, text.substring(0, Math.min(text.length(), LONGEST)));
            }
        }
        return new TypedSessions(typed);
    }

    static String field(long service) {
        return "sessions-" + service;
    }

    String of(long service) {
        return typed.getOrDefault(service, "");
    }

    /** Whether that is no number at all. */
    boolean isWrong(long service) {
        return !of(service).isEmpty() && !NUMBER.matcher(of(service)).matches();
    }

    boolean isWrong() {
        return typed.keySet().stream().anyMatch(this::isWrong);
    }

    /** Those that are numbers, without those of which there are none. */
    Map<Long, Integer> numbers() {
        var numbers = new TreeMap<Long, Integer>();
        typed.forEach((service, text) -> {
            if (!isWrong(service) && Integer.parseInt(text) > 0) {
                numbers.put(service, Integer.valueOf(text));
            }
        });
        return numbers;
    }
}
