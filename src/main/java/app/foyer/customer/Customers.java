package app.foyer.customer;

import app.foyer.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class Customers {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    Optional<Customer> findBy(EmailAddress email) {
        return em.createQuery("select c from Customer c where c.emailKey = :key", Customer.class)
                .setParameter("key", email.key())
                .getResultStream()
                .findFirst();
    }

    Optional<Customer> findByAccount(long accountId) {
        return em.createQuery("select c from Customer c where c.accountId = :account", Customer.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    void add(Customer customer) {
        em.persist(customer);
        em.flush();
    }
}
