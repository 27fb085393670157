package app.foyer.platform;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Reads what the operator has typed into variables. What is wrong gets a line that names the variable, and reading goes on, so
 * that everything is said at once.
 */
final class Variables {

    private static final int KEY_BYTES = 32;

    private final Function<String, String> typed;
    private final List<String> problems = new ArrayList<>();

    /** @param typed what stands in a variable; null when there is none */
    Variables(Function<String, String> typed) {
        this.typed = typed;
    }

    /** Those of this process: environment variables, or system properties of the same name. */
    static Variables ofThisProcess() {
        return new Variables(name -> System.getProperty(name, System.getenv(name)));
    }

    /** What was objected to so far; readers of several variables at once add theirs. */
    List<String> problems() {
        return problems;
    }

    /** @param problem one line that names the variable */
    void object(String problem) {
        problems.add(problem);
    }

    /** Empty when it is missing or blank. */
    Optional<String> text(String name) {
        return Optional.ofNullable(typed.apply(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    boolean flag(String name) {
        var text = text(name).orElse("false");
        if (!Set.of("true", "false").contains(text)) {
            object("%s must be true or false, not \"%s\"".formatted(name, text));
        }
        return Boolean.parseBoolean(text);
    }

    /** With commas or blanks between. @param what these are, for the line about one that is not */
    List<String> list(String name, Predicate<String> isGood, String what) {
        var all = text(name).stream()
                .flatMap(text -> Arrays.stream(text.split("[,\\s]+")))
                .toList();
        all.stream()
                .filter(isGood.negate())
                .forEach(bad -> object("%s must be a list of %s, not \"%s\"".formatted(name, what, bad)));
        return all.stream().filter(isGood).toList();
    }

    /** From 1 to the highest. */
    int number(String name, int otherwise, int highest) {
        var text = text(name).orElse(String.valueOf(otherwise));
        if (text.matches("[1-9][0-9]{0,5}") && Integer.parseInt(text) <= highest) {
            return Integer.parseInt(text);
        }
        object("%s must be a number from 1 to %d, not \"%s\"".formatted(name, highest, text));
        return otherwise;
    }

    /** An address of the web, without a slash at its end. */
    URI url(String name, String otherwise) {
        var text = text(name).orElse(otherwise).replaceAll("/+$", "");
        try {
            var uri = URI.create(text);
            if (uri.getHost() != null && Set.of("http", "https").contains(uri.getScheme())) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // said below, like every other address that is none
        }
        object("%s must be an address such as https://booking.example.com, not \"%s\"".formatted(name, text));
        return URI.create(otherwise);
    }

    /** Null when it is missing or wrong. What was typed is never told: it may be nearly the key. */
    byte[] key(String name) {
        try {
            var key = text(name).map(Base64.getDecoder()::decode);
            if (key.isEmpty() || key.get().length == KEY_BYTES) {
                return key.orElse(null);
            }
        } catch (IllegalArgumentException e) {
            // said below, like a key that is too short
        }
        object(name + " must be 32 bytes in Base64, as \"openssl rand -base64 32\" prints them");
        return null;
    }
}
