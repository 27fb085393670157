package app.foyer.shared;

import java.util.List;

/**
 * Some rows of a longer list.
 *
 * @param rows the rows asked for
 * @param total how many rows there are altogether
 */
public record Page<T>(List<T> rows, long total) {

    public Page {
        rows = List.copyOf(rows);
    }
}
