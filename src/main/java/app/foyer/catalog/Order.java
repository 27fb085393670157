package app.foyer.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Things of the business in the order that it gave them. */
public record Order(List<Long> ids) {

    public Order {
        ids = List.copyOf(ids);
    }

    /** The same with one of them a place further up or down; at the end of the list the same. */
    public Order with(long id, boolean up) {
        var from = ids.indexOf(id);
        var to = up ? from - 1 : from + 1;
        if (from < 0 || to < 0 || to >= ids.size()) {
            return this;
        }
        var changed = new ArrayList<>(ids);
        Collections.swap(changed, from, to);
        return new Order(changed);
    }

    /** {@code 3}: where it stands, for the log. */
    public String placeOf(long id) {
        return String.valueOf(ids.indexOf(id) + 1);
    }
}
