package app.foyer.settings;

import java.util.Optional;
import java.util.regex.Pattern;

/** How the names of settings end that hold for one service only: {@code servicePanel.mayCancel@42}. */
final class OneService {

    private static final Pattern NAME = Pattern.compile("([^@]+)@([0-9]{1,18})");

    private OneService() {}

    static String end(long serviceId) {
        return "@" + serviceId;
    }

    static Optional<Long> in(String name) {
        return Optional.of(NAME.matcher(name))
                .filter(found -> found.matches())
                .map(found -> Long.valueOf(found.group(2)));
    }

    /** The name without its end. */
    static String without(String name) {
        var found = NAME.matcher(name);
        return found.matches() ? found.group(1) : name;
    }
}
