package app.foyer.customer.merge;

import app.foyer.customer.Customer;
import app.foyer.customer.HeldCustomers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The entry that stands for one that was merged, also when that happened a moment ago. */
@ApplicationScoped
public class Successors {

    @Inject
    private Entries entries;

    @Inject
    private HeldCustomers held;

    /** The customer with this number, or the one that stands for them now; held until the end of the transaction. */
    public Optional<Customer> hold(long id) {
        return held.hold(id).or(() -> entries.mergedInto(id).flatMap(held::hold));
    }
}
