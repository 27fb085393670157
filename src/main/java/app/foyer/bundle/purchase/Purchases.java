package app.foyer.bundle.purchase;

import app.foyer.bundle.Bundle;
import app.foyer.bundle.BundlePart;
import app.foyer.customer.Customer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was bought, with its lots. */
@ApplicationScoped
class Purchases {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    /** As it is stored once nobody else can change it. */
    Optional<Bundle> lockBundle(long id) {
        return Optional.ofNullable(em.find(Bundle.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<BundlePart> partsOf(long bundle) {
        return em.createQuery("select p from BundlePart p where p.bundleId = :bundle order by p.id", BundlePart.class)
                .setParameter("bundle", bundle)
                .getResultList();
    }

    /** Nobody who has left. */
    Optional<Customer> customer(long id) {
        return Optional.ofNullable(em.find(Customer.class, id)).filter(customer -> !customer.isRemoved());
    }

    /** After this it has its number, and the constraints have spoken. */
    void add(Purchase purchase) {
        em.persist(purchase);
        em.flush();
    }

    void add(Lot lot) {
        em.persist(lot);
    }

    /** What the same form has sold before. */
    Optional<Purchase> by(String requestHash) {
        return em.createQuery("select p from Purchase p where p.requestHash = :hash", Purchase.class)
                .setParameter("hash", requestHash)
                .getResultStream()
                .findFirst();
    }

    Optional<Purchase> find(long id) {
        return Optional.ofNullable(em.find(Purchase.class, id));
    }

    boolean anyOf(long customer) {
        return !em.createQuery("select p.id from Purchase p where p.customerId = :customer", Long.class)
                .setParameter("customer", customer)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The latest first. */
    List<Purchase> of(long customer) {
        return em.createQuery(
                        "select p from Purchase p where p.customerId = :customer order by p.boughtAt desc, p.id desc",
                        Purchase.class)
                .setParameter("customer", customer)
                .getResultList();
    }

    /** By purchase, in the order in which they stand in the package. */
    Map<Long, List<Lot>> lots(Collection<Long> purchases) {
        if (purchases.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select l from Lot l where l.purchaseId in :purchases order by l.id", Lot.class)
                .setParameter("purchases", purchases)
                .getResultStream()
                .collect(Collectors.groupingBy(Lot::purchaseId));
    }
}
