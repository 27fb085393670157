package app.foyer.web.support;

import app.foyer.shared.PageRequest;
import java.util.Arrays;
import java.util.Locale;

/**
 * How a list is sorted, by links in its column heads ({@code ?sort=customer&order=desc}). What can be sorted by is a
 * closed list: nothing from the address reaches a query.
 *
 * @param address of the list with its filters
 */
public record Sorting<S extends Enum<S>>(S by, boolean ascending, Address address) {

    private static final String SORT = "sort";
    private static final String ORDER = "order";
    private static final String ASCENDING = "asc";
    private static final String DESCENDING = "desc";

    /** What the address asks for; something unknown leaves it as {@code usual}. */
    public static <S extends Enum<S>> Sorting<S> asked(String sort, String order, Sorting<S> usual) {
        return Arrays.stream(usual.by().getDeclaringClass().getEnumConstants())
                .filter(column -> column.name().equalsIgnoreCase(sort))
                .findFirst()
                .map(column -> new Sorting<>(column, !DESCENDING.equalsIgnoreCase(order), usual.address()))
                .orElse(usual);
    }

    /** The list's address with this order in it, for the links that turn its pages. */
    public Address kept() {
        return sortedBy(name(by), ascending);
    }

    public PageRequest<S> page(int first, int size) {
        return new PageRequest<>(first, size, by, ascending);
    }

    /** Where the head of this column leads: sorts by it, and turns the order round when it is sorted by it already. */
    public String addressOf(String column) {
        return sortedBy(column, !isBy(column) || !ascending).toString();
    }

    /** For {@code aria-sort}. */
    public String directionOf(String column) {
        if (!isBy(column)) {
            return "none";
        }
        return ascending ? "ascending" : "descending";
    }

    private boolean isBy(String column) {
        return name(by).equals(column);
    }

    private Address sortedBy(String column, boolean upwards) {
        return address.with(SORT, column).with(ORDER, upwards ? ASCENDING : DESCENDING);
    }

    private static String name(Enum<?> column) {
        return column.name().toLowerCase(Locale.ROOT);
    }
}
