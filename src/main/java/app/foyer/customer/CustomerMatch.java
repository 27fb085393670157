package app.foyer.customer;

import app.foyer.shared.SearchPattern;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which customers fit what somebody typed: one rule for the directory, the desk, the list of appointments and the search. Every
 * part of it has to be somewhere in a name, an address or a phone number, and nobody fits of whom nothing tells any more who it
 * was. PostgreSQL finds them by an index over groups of three letters.
 */
public final class CustomerMatch {

    /** With fewer letters and digits nearly everybody would fit. */
    public static final int SHORTEST = 2;

    private static final String IN_THE_DIRECTORY = "c.removedAt is null";

    private final List<String> parts;

    private CustomerMatch(List<String> parts) {
        this.parts = parts;
    }

    public static CustomerMatch of(String typed) {
        return new CustomerMatch(SearchText.parts(typed));
    }

    /** Whether there is nothing to look for: then everybody in the directory fits. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Whether it is too short for a few suggestions to be of any use. */
    public boolean isTooShort() {
        return parts.stream().mapToInt(String::length).sum() < SHORTEST;
    }

    /** Whether each part is the beginning of a part of this name. */
    public boolean begins(String name) {
        var words = " " + SearchText.lower(name);
        return parts.stream().allMatch(part -> words.contains(" " + part));
    }

    /** The condition on a customer {@code c}; everything that was typed is a parameter. */
    public String jpql() {
        return parameters().keySet().stream()
                .map(" and c.searchText like :%s escape '!'"::formatted)
                .collect(Collectors.joining("", IN_THE_DIRECTORY, ""));
    }

    public <T> TypedQuery<T> fill(TypedQuery<T> query) {
        parameters().forEach(query::setParameter);
        return query;
    }

    /** By name, for a query that is put together of several conditions. */
    public Map<String, String> parameters() {
        var patterns = new LinkedHashMap<String, String>();
        parts.forEach(part -> patterns.put("part" + patterns.size(), SearchPattern.anywhere(part)));
        return patterns;
    }
}
