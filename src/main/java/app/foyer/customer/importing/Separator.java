package app.foyer.customer.importing;

import java.util.Arrays;
import java.util.Comparator;

/** What stands between two cells. */
public enum Separator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t'),
    PIPE('|');

    private static final int LINES = 20;

    private final char character;

    Separator(char character) {
        this.character = character;
    }

    char character() {
        return character;
    }

    /**
     * The one that cuts the first lines into the same number of cells, and into most of them; a comma when there is only one
     * column.
     *
     * @param beginning the first thousands of characters of the file
     */
    public static Separator guess(String beginning) {
        return Arrays.stream(values())
                .max(Comparator.comparingLong(candidate -> candidate.score(beginning)))
                .filter(best -> best.score(beginning) > 0)
                .orElse(COMMA);
    }

    /** Lines that have as many cells as the first one, times these cells. */
    private long score(String beginning) {
        var counts = new int[LINES];
        var line = 0;
        var isQuoted = false;
        for (int i = 0; i < beginning.length() && line < LINES; i++) {
            var next = beginning.charAt(i);
            if (next == '"') {
                isQuoted = !isQuoted;
            } else if (!isQuoted && next == '\n') {
                line++;
            } else if (!isQuoted && next == character) {
                counts[line]++;
            }
        }
        var first = counts[0];
        var alike = Arrays.stream(counts, 0, Math.max(1, line))
                .filter(count -> count == first)
                .count();
        return first * alike;
    }
}
