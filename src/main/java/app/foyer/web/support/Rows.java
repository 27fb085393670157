package app.foyer.web.support;

import app.foyer.shared.Page;
import java.util.List;
import java.util.function.IntFunction;

/**
 * One page of a long list, turned by plain links ({@code ?page=2}). Only the rows that are shown are read. As far as rows are
 * counted, pages can be turned: a database has to step over all rows before a page, so that late pages are slow. Whoever has
 * more before them narrows the list, or sorts it the other way round.
 *
 * @param total how many rows there are on all pages
 * @param number of this page, from 1
 * @param address of the list with its filters
 */
public record Rows<T>(List<T> rows, long total, int number, int size, Address address) {

    private static final String PAGE = "page";

    /**
     * @param asked the page's number as it stands in the address; anything else than a number is the first page, and
     *     whoever asks beyond the end gets the last one that can be turned to
     * @param read reads {@code size} rows from this index on
     */
    public static <T> Rows<T> read(String asked, int size, Address address, IntFunction<Page<T>> read) {
        var number = Math.min(numberIn(asked), lastOf(Page.COUNTED, size));
        var page = read.apply((number - 1) * size);
        if (page.rows().isEmpty() && page.total() > 0) {
            number = lastOf(Math.min(page.total(), Page.COUNTED), size);
            page = read.apply((number - 1) * size);
        }
        return new Rows<>(page.rows(), page.total(), number, size, address.without(PAGE));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether there is anything to turn. */
    public boolean isLong() {
        return total > size;
    }

    /** Whether there are more than anybody has counted. */
    public boolean isUncounted() {
        return total == Page.COUNTED + 1L;
    }

    /** The position of the first row of this page in the whole list, from 1. */
    public long from() {
        return (number - 1L) * size + 1;
    }

    public long to() {
        return from() + rows.size() - 1;
    }

    /** The address of the page before; null on the first one. */
    public String previous() {
        return number == 1 ? null : at(number - 1);
    }

    /** The address of the next page; null on the last one. */
    public String next() {
        return to() >= Math.min(total, Page.COUNTED) ? null : at(number + 1);
    }

    /** Whether there are more, to which nobody can turn. */
    public boolean isEndOfTurning() {
        return isUncounted() && next() == null;
    }

    private String at(int page) {
        return address.with(PAGE, page == 1 ? null : page).toString();
    }

    private static int lastOf(long rows, int size) {
        return (int) ((rows + size - 1) / size);
    }

    private static int numberIn(String asked) {
        return asked != null && asked.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(asked) : 1;
    }
}
