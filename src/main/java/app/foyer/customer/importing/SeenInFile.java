package app.foyer.customer.importing;

import app.foyer.customer.CustomerIntake.Known;
import app.foyer.customer.Newcomer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the same person stood on an earlier line of the file, by the same rules by which the directory knows people. Keeps
 * a few dozen bytes for each line.
 */
final class SeenInFile {

    private final Map<Long, Integer> lines = new HashMap<>();

    /** @param known who this is in the directory; null for somebody new */
    Optional<Integer> before(Newcomer person, Known known, long line) {
        var number = (int) line;
        if (known != null && known.id() != null) {
            return seen("known " + known.id(), number);
        }
        if (person.email() != null) {
            var earlier = seen("email " + person.email().key(), number);
            if (earlier.isPresent() || person.phone() == null) {
                return earlier;
            }
            lines.putIfAbsent(hash("any " + person.phone()), number);
            return Optional.ofNullable(lines.get(hash("bare " + person.phone())));
        }
        if (person.phone() != null) {
            lines.putIfAbsent(hash("bare " + person.phone()), number);
            return seen("any " + person.phone(), number);
        }
        return seen("name " + person.fullName(), number);
    }

    private Optional<Integer> seen(String key, int line) {
        return Optional.ofNullable(lines.putIfAbsent(hash(key), line));
    }

    /** Of 64 bits: of 250,000 lines no two meet by chance. */
    private static long hash(String key) {
        long hash = 1125899906842597L;
        for (int i = 0; i < key.length(); i++) {
            hash = 31 * hash + key.charAt(i);
        }
        return hash;
    }
}
