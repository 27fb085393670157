package app.foyer.booking;

import app.foyer.customer.Guest;
import java.io.Serializable;

/** For whom the business books. */
public sealed interface DeskCustomer extends Serializable {

    /** Somebody of the directory. */
    record Known(long customerId) implements DeskCustomer {}

    /**
     * Somebody new, who may have neither an address nor a login.
     *
     * @param guest checked already; its address is null when none is known
     */
    record Newcomer(Guest guest) implements DeskCustomer {}
}
