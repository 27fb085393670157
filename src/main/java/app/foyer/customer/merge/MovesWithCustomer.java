package app.foyer.customer.merge;

import java.io.Serializable;
import java.util.List;

/**
 * Answered by every part of Foyer that keeps something about customers: what goes along when two entries turn out to be one
 * person. Whoever adds a table that points to customers implements this; a row that nobody moves keeps the other entry from
 * going, and with it the whole merge.
 */
public interface MovesWithCustomer {

    /**
     * So many of something that hangs on a customer.
     *
     * @param what key of its words below {@code customers.held.}
     */
    record Moved(String what, long count) implements Serializable {

        /** Empty when there is none. */
        public static List<Moved> some(String what, long count) {
            return count == 0 ? List.of() : List.of(new Moved(what, count));
        }
    }

    /** What there is, for whoever is about to decide. */
    List<Moved> held(long customer);

    /** Hands all of it over, in the caller's transaction; both customers' rows are locked. */
    void move(Union union);
}
