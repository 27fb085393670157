package app.foyer.customer.merge;

import app.foyer.customer.Customer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** The rows of two entries that become one, and what is remembered of those that are gone. */
@ApplicationScoped
class Entries {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    Optional<Customer> find(long id) {
        return Optional.ofNullable(em.find(Customer.class, id)).filter(found -> !found.isRemoved());
    }

    Optional<Long> mergedInto(long old) {
        return Optional.ofNullable(em.find(MergedCustomer.class, old)).map(MergedCustomer::intoId);
    }

    /** Takes the one out of the directory; whoever asks for it is told of the other. */
    void replace(Customer gone, Customer stays, Instant now) {
        em.createQuery("update MergedCustomer m set m.intoId = :into where m.intoId = :old")
                .setParameter("into", stays.id())
                .setParameter("old", gone.id())
                .executeUpdate();
        em.remove(gone);
        em.persist(MergedCustomer.of(gone.id(), stays.id(), now));
        em.flush();
    }

    /** Nobody is told any more what this one stands for. */
    void forget(long into) {
        em.createQuery("delete from MergedCustomer m where m.intoId = :into")
                .setParameter("into", into)
                .executeUpdate();
    }

    void settle() {
        em.flush();
    }
}
