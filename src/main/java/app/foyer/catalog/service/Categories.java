package app.foyer.catalog.service;

import app.foyer.catalog.ServiceCategory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class Categories {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    List<ServiceCategory> all() {
        return em.createQuery("select c from ServiceCategory c order by c.sortOrder, c.id", ServiceCategory.class)
                .getResultList();
    }

    /** How many services each has, archived ones too; those without any are missing. */
    Map<Long, Integer> sizes() {
        var sizes = new HashMap<Long, Integer>();
        em.createQuery("select s.categoryId, count(s) from Service s group by s.categoryId", Object[].class)
                .getResultList()
                .forEach(row -> sizes.put((Long) row[0], ((Long) row[1]).intValue()));
        return sizes;
    }

    Optional<ServiceCategory> lock(long id) {
        return Optional.ofNullable(em.find(ServiceCategory.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** All of them, in the order of their ids, so that two who change the order never wait for each other. */
    void lockAll() {
        em.createQuery("select c from ServiceCategory c order by c.id", ServiceCategory.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Written at once: after this it has its number and its version. */
    void settle() {
        em.flush();
    }

    void add(ServiceCategory category) {
        em.persist(category);
        em.flush();
    }

    void remove(ServiceCategory category) {
        em.remove(category);
        em.flush();
    }

    /** By its own statement, which leaves the version alone: nobody who renames one is asked about the order. */
    void putInOrder(List<Long> categories) {
        for (int place = 0; place < categories.size(); place++) {
            em.createNativeQuery("update service_category set sort_order = ? where id = ?")
                    .setParameter(1, place + 1)
                    .setParameter(2, categories.get(place))
                    .executeUpdate();
        }
    }
}
