package app.foyer.payment.online;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class PackageOrders {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    void add(PackageOrder order) {
        em.persist(order);
        em.flush();
    }

    /** Nothing for a payment that is about an appointment. */
    Optional<PackageOrder> of(long checkoutId) {
        return Optional.ofNullable(em.find(PackageOrder.class, checkoutId));
    }

    /** Those of a package that can still be paid, or may have been, the latest first. */
    List<Checkout> unsettled(long customerId, long bundleId) {
        return em.createQuery(
                        "select c from PackageOrder o join Checkout c on c.id = o.checkoutId where o.customerId = :customer"
                                + " and o.bundleId = :bundle and c.status in :open order by c.id desc",
                        Checkout.class)
                .setParameter("customer", customerId)
                .setParameter("bundle", bundleId)
                .setParameter("open", List.of(CheckoutStatus.OPENING, CheckoutStatus.OPEN))
                .getResultList();
    }

    /** The number of a customer's latest payment for a package. */
    Optional<Long> latest(long customerId) {
        return em.createQuery(
                        "select o.checkoutId from PackageOrder o where o.customerId = :customer order by o.checkoutId desc",
                        Long.class)
                .setParameter("customer", customerId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Nothing tells any more who has ordered these. */
    void detach(long customerId) {
        em.createQuery("update PackageOrder o set o.customerId = null where o.customerId = :customer")
                .setParameter("customer", customerId)
                .executeUpdate();
    }
}
