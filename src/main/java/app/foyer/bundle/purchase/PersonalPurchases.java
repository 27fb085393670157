package app.foyer.bundle.purchase;

import app.foyer.shared.AppointmentStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** What purchases tell about people, and how that is removed. No number of sessions is ever touched. */
@ApplicationScoped
class PersonalPurchases {

    private static final String THEIRS =
            " e.lotId in (select l.id from Lot l join Purchase p on p.id = l.purchaseId where p.customerId = :customer)";

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    long count(long customer) {
        return em.createQuery("select count(p) from Purchase p where p.customerId = :customer", Long.class)
                .setParameter("customer", customer)
                .getSingleResult();
    }

    long words(long customer) {
        return em.createQuery("select count(e) from SessionEntry e where e.reason <> '' and" + THEIRS, Long.class)
                .setParameter("customer", customer)
                .getSingleResult();
    }

    /** What somebody with one of these addresses sold or put right. */
    long deeds(List<String> emailKeys) {
        return List.of("Purchase", "SessionEntry").stream()
                .mapToLong(entity -> em.createQuery(
                                "select count(e) from " + entity + " e where lower(e.actorName) in :keys", Long.class)
                        .setParameter("keys", emailKeys)
                        .getSingleResult())
                .sum();
    }

    /** Only whose they are becomes different. */
    void handOver(long from, long to) {
        em.createQuery("update Purchase p set p.customerId = :to where p.customerId = :from")
                .setParameter("to", to)
                .setParameter("from", from)
                .executeUpdate();
    }

    /** What people wrote may name them. */
    void blank(long customer) {
        em.createQuery("update SessionEntry e set e.reason = '' where" + THEIRS)
                .setParameter("customer", customer)
                .executeUpdate();
    }

    /** Nothing tells any more whose they were, nor for which of the appointments that are about to go a session was taken. */
    void detach(long customer, Instant now) {
        em.createQuery("update SessionEntry e set e.appointmentId = null where e.appointmentId in (select a.id"
                        + " from Appointment a where a.customerId = :customer"
                        + " and (a.status not in :holding or a.endsAt <= :now))")
                .setParameter("customer", customer)
                .setParameter("holding", List.of(AppointmentStatus.PENDING, AppointmentStatus.CONFIRMED))
                .setParameter("now", now)
                .executeUpdate();
        em.createQuery("update Purchase p set p.customerId = null where p.customerId = :customer")
                .setParameter("customer", customer)
                .executeUpdate();
    }

    void removeWriter(List<String> emailKeys, String nameless) {
        for (var entity : List.of("Purchase", "SessionEntry")) {
            em.createQuery("update " + entity + " e set e.actorName = :nameless where lower(e.actorName) in :keys")
                    .setParameter("nameless", nameless)
                    .setParameter("keys", emailKeys)
                    .executeUpdate();
        }
    }
}
