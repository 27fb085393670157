package app.foyer.customer.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class CustomerPictures {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    Optional<CustomerPicture> of(long customer) {
        return Optional.ofNullable(em.find(CustomerPicture.class, customer));
    }

    /** Without reading the picture. */
    Optional<Instant> changedAt(long customer) {
        return em.createQuery("select p.changedAt from CustomerPicture p where p.customerId = :id", Instant.class)
                .setParameter("id", customer)
                .getResultStream()
                .findFirst();
    }

    /** To be called with the customer held: of two who send one at the same moment the second replaces the first. */
    void put(long customer, byte[] square, Instant now) {
        em.merge(of(customer).orElseGet(() -> CustomerPicture.of(customer)).show(square, now));
    }

    void remove(long customer) {
        em.createQuery("delete from CustomerPicture p where p.customerId = :id")
                .setParameter("id", customer)
                .executeUpdate();
    }
}
