package app.foyer.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class DemoDatabase {

    /** What only a business that somebody works with has. */
    private static final List<String> SIGNS_OF_LIFE = List.of("Service", "Customer", "Account");

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    /** Other nodes wait here until the caller's transaction ends. */
    Installation lock() {
        return em.find(Installation.class, Installation.THE_ONE, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean isUntouched() {
        return SIGNS_OF_LIFE.stream().allMatch(this::isEmpty);
    }

    /** Writes what was added so far, so that what follows may refer to it. */
    void settle() {
        em.flush();
    }

    private boolean isEmpty(String entity) {
        return em.createQuery("select e.id from " + entity + " e", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
