package app.foyer.shared;

import java.util.List;

/**
 * Some rows of a longer list.
 *
 * @param rows the rows asked for
 * @param total how many rows there are altogether; one more than {@link #COUNTED} where nobody has counted any further
 */
public record Page<T>(List<T> rows, long total) {

    /** How far long lists are counted: whoever has more before them narrows the list. */
    public static final int COUNTED = 10_000;

    public Page {
        rows = List.copyOf(rows);
    }
}
