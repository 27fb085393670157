package app.foyer.messaging.feed;

import app.foyer.customer.Customer;
import app.foyer.shared.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class CalendarFeeds {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    Optional<CalendarFeed> of(long customer) {
        return Optional.ofNullable(em.find(CalendarFeed.class, customer));
    }

    void add(CalendarFeed feed) {
        em.persist(feed);
    }

    void remove(CalendarFeed feed) {
        em.remove(feed);
        em.flush();
    }

    /** The customer behind an address; nobody when it is unknown, or the customer may not sign in. */
    Optional<Customer> ownerOf(SecretToken secret) {
        return em.createQuery(
                        "select c from CalendarFeed f join Customer c on c.id = f.customerId"
                                + " join Account a on a.id = c.login.accountId where f.tokenHash = :hash and a.enabled = true",
                        Customer.class)
                .setParameter("hash", secret.hash())
                .getResultStream()
                .findFirst();
    }
}
