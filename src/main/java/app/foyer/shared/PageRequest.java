package app.foyer.shared;

/**
 * Which rows of a long list somebody wants to see.
 *
 * @param first index of the first row, from 0
 * @param size how many rows, 1 to {@value #MAXIMUM_SIZE}
 * @param sort what to sort by, from a closed list
 * @param ascending the direction
 */
public record PageRequest<S extends Enum<S>>(int first, int size, S sort, boolean ascending) {

    public static final int MAXIMUM_SIZE = 500;

    public PageRequest {
        first = Math.max(0, first);
        size = Math.min(Math.max(1, size), MAXIMUM_SIZE);
    }

    /** The JPQL word for the direction. */
    public String direction() {
        return ascending ? "asc" : "desc";
    }
}
