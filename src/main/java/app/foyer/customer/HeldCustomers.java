package app.foyer.customer;

import app.foyer.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Customers who stay as they are until the transaction ends: nobody changes, merges or deletes them meanwhile. Whoever writes
 * something that hangs on a customer holds them first, after the staff whose time it takes; not every database keeps a row for
 * which another transaction has just found a use.
 */
@ApplicationScoped
public class HeldCustomers {

    @Inject
    private Customers customers;

    /** Empty when there is no such entry, or not any more, and when nothing tells who it was. */
    public Optional<Customer> hold(long id) {
        return customers.lock(id).filter(found -> !found.isRemoved());
    }

    /** Whoever is known by this address once nobody else has them: while one waits it may have become another one's. */
    public Optional<Customer> hold(EmailAddress email) {
        for (var id = customers.idOf(email); id.isPresent(); id = customers.idOf(email)) {
            var held = customers.lock(id.get()).filter(found -> email.key().equals(found.emailKey()));
            if (held.isPresent()) {
                return held;
            }
        }
        return Optional.empty();
    }
}
