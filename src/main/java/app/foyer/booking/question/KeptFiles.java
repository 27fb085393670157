package app.foyer.booking.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class KeptFiles {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    Optional<KeptFile> find(String id) {
        return Optional.ofNullable(em.find(KeptFile.class, id));
    }

    void add(KeptFile file) {
        em.persist(file);
        em.flush();
    }

    void remove(KeptFile file) {
        em.remove(file);
        em.flush();
    }

    long count() {
        return em.createQuery("select count(k) from KeptFile k", Long.class).getSingleResult();
    }

    /** Those of one browser, the oldest first. */
    List<String> idsOf(String holder) {
        return em.createQuery("select k.id from KeptFile k where k.holder = :holder order by k.keptUntil", String.class)
                .setParameter("holder", holder)
                .getResultList();
    }

    void removeOlderThan(Instant now) {
        em.createQuery("delete from KeptFile k where k.keptUntil < :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
