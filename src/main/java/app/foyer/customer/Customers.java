package app.foyer.customer;

import app.foyer.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class Customers {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    Optional<Customer> findBy(EmailAddress email) {
        return em.createQuery("select c from Customer c where c.reach.emailKey = :key", Customer.class)
                .setParameter("key", email.key())
                .getResultStream()
                .findFirst();
    }

    /** The number of whoever is found by this address. */
    Optional<Long> idOf(EmailAddress email) {
        return em.createQuery("select c.id from Customer c where c.reach.emailKey = :key", Long.class)
                .setParameter("key", email.key())
                .getResultStream()
                .findFirst();
    }

    Optional<Customer> find(long id) {
        return Optional.ofNullable(em.find(Customer.class, id));
    }

    /** The same, as it is now, with the row locked until the end of the transaction. What was changed already is written. */
    Optional<Customer> lock(long id) {
        em.flush();
        var found = Optional.ofNullable(em.find(Customer.class, id, LockModeType.PESSIMISTIC_WRITE));
        found.ifPresent(em::refresh);
        return found;
    }

    /** Writes what was changed at once, so that the constraints speak now and not at the end. */
    void settle() {
        em.flush();
    }

    Optional<Customer> findByAccount(long accountId) {
        return em.createQuery("select c from Customer c where c.login.accountId = :account", Customer.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    void remove(Customer customer) {
        em.remove(customer);
    }

    void add(Customer customer) {
        em.persist(customer);
        em.flush();
    }
}
