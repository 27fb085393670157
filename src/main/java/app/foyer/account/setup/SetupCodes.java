package app.foyer.account.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** The codes printed at start while there is no administrator. */
@ApplicationScoped
class SetupCodes {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    void add(SetupCode code) {
        em.persist(code);
    }

    List<SetupCode> all() {
        return em.createQuery("select c from SetupCode c", SetupCode.class).getResultList();
    }

    /** All of them locked, so that of two administrators at the same moment only one is the first. */
    List<SetupCode> lockAll() {
        return em.createQuery("select c from SetupCode c order by c.codeHash", SetupCode.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void removeAll() {
        em.createQuery("delete from SetupCode c").executeUpdate();
    }

    void removeOlderThan(Instant moment) {
        em.createQuery("delete from SetupCode c where c.createdAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
