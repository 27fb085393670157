package app.foyer.catalog.service;

import app.foyer.catalog.Service;
import app.foyer.catalog.ServiceCategory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
class Services {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    List<Service> all(boolean active) {
        return em.createQuery(
                        "select s from Service s join ServiceCategory c on c.id = s.categoryId where s.active = :active"
                                + " order by c.sortOrder, c.id, s.sortOrder, s.id",
                        Service.class)
                .setParameter("active", active)
                .getResultList();
    }

    Optional<Service> find(long id) {
        return Optional.ofNullable(em.find(Service.class, id));
    }

    /** As it is stored once nobody else can change it. */
    Optional<Service> lock(long id) {
        return Optional.ofNullable(em.find(Service.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The service and all of a category, by number like everybody who locks several. */
    void lockWith(long id, long category) {
        em.createQuery(
                        "select s from Service s where s.id = :id or s.categoryId = :category order by s.id",
                        Service.class)
                .setParameter("id", id)
                .setParameter("category", category)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** So that who gives it, and where, counts as a change as well. */
    void growVersion(Service service) {
        em.lock(service, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    /** By the service's id: who gives it, also those who are archived. */
    Map<Long, Set<Long>> staff() {
        return pairs("select s.id, staff from Service s join s.staffIds staff");
    }

    /** By the service's id: where it is given, also at places that are archived. */
    Map<Long, Set<Long>> locations() {
        return pairs("select s.id, place from Service s join s.locationIds place");
    }

    Map<Long, String> pictures() {
        var signs = new HashMap<Long, String>();
        em.createQuery("select p.serviceId, p.sign from ServicePicture p", Object[].class)
                .getResultList()
                .forEach(row -> signs.put((Long) row[0], (String) row[1]));
        return signs;
    }

    Set<Long> staffOf(long service) {
        return new HashSet<>(
                em.createQuery("select staff from Service s join s.staffIds staff where s.id = :id", Long.class)
                        .setParameter("id", service)
                        .getResultList());
    }

    Optional<ServiceCategory> lockCategory(long id) {
        return Optional.ofNullable(em.find(ServiceCategory.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The ids of the services of a category, in their order. */
    List<Long> inOrder(long category, boolean active) {
        return em.createQuery(
                        "select s.id from Service s where s.categoryId = :category and s.active = :active"
                                + " order by s.sortOrder, s.id",
                        Long.class)
                .setParameter("category", category)
                .setParameter("active", active)
                .getResultList();
    }

    /** Behind all others of its category. */
    int nextPlace(long category) {
        return em.createQuery(
                                "select s.sortOrder from Service s where s.categoryId = :category order by s.sortOrder desc",
                                Integer.class)
                        .setParameter("category", category)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst()
                        .orElse(0)
                + 1;
    }

    /**
     * The order is no part of what somebody has before their eyes in a form: by its own statement, which leaves the version
     * alone, so that nobody is asked about it. Whoever saves a staff member's services locks them by number; so does who puts
     * them in order, or both would wait.
     */
    void putInOrder(List<Long> services) {
        if (services.isEmpty()) {
            return;
        }
        em.createQuery("select s from Service s where s.id in :ids order by s.id", Service.class)
                .setParameter("ids", services)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        for (int place = 0; place < services.size(); place++) {
            em.createNativeQuery("update service set sort_order = ? where id = ?")
                    .setParameter(1, place + 1)
                    .setParameter(2, services.get(place))
                    .executeUpdate();
        }
    }

    private Map<Long, Set<Long>> pairs(String query) {
        var pairs = new HashMap<Long, Set<Long>>();
        em.createQuery(query, Object[].class).getResultList().forEach(row -> pairs.computeIfAbsent(
                        (Long) row[0], id -> new HashSet<>())
                .add((Long) row[1]));
        return pairs;
    }
}
