package app.foyer.web.admin.search;

import java.util.List;

/**
 * Something that fits, and where it is.
 *
 * @param number of all hits, from 1, for its id
 * @param more what tells it from others of its name; may be empty
 */
public record Hit(int number, String label, String more, String address) {

    /** Hits of one kind. @param kind also the end of the key of its heading */
    public record Group(String kind, List<Hit> hits) {}
}
