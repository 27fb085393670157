package app.foyer.customer.importing;

import java.util.Arrays;
import java.util.Set;

/** A name that stands in one cell, in two: {@code Ada Lovelace}, {@code Lovelace, Ada}, {@code Ludwig van Beethoven}. */
record FullName(String first, String last) {

    private static final Set<String> BEGIN_A_LAST_NAME = Set.of(
            "van", "von", "de", "del", "della", "da", "di", "du", "zu", "zum", "zur", "la", "le", "ter", "ten", "bin",
            "al");

    static FullName of(String written) {
        var name = written.strip().replaceAll("\\s+", " ");
        var comma = name.indexOf(',');
        if (comma > 0) {
            return new FullName(
                    name.substring(comma + 1).strip(), name.substring(0, comma).strip());
        }
        var words = name.split(" ");
        var cut = words.length - 1;
        while (cut > 1 && BEGIN_A_LAST_NAME.contains(words[cut - 1])) {
            cut--;
        }
        return cut == 0
                ? new FullName(name, "")
                : new FullName(
                        String.join(" ", Arrays.copyOfRange(words, 0, cut)),
                        String.join(" ", Arrays.copyOfRange(words, cut, words.length)));
    }
}
