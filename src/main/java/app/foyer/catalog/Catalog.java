package app.foyer.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
class Catalog {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    List<Service> activeServices() {
        return em.createQuery(
                        "select s from Service s join ServiceCategory c on c.id = s.categoryId where s.active = true"
                                + " order by c.sortOrder, c.id, s.sortOrder, s.id",
                        Service.class)
                .getResultList();
    }

    Optional<Service> service(long id) {
        return Optional.ofNullable(em.find(Service.class, id));
    }

    /** Whether the service is still what this transaction has read. */
    boolean isAsRead(Service service) {
        return em.createQuery("select s.version from Service s where s.id = :id", Long.class)
                .setParameter("id", service.id())
                .getResultStream()
                .anyMatch(stored -> stored == service.version());
    }

    /** By the service's id: the sign of its picture. Those without one are missing. */
    Map<Long, String> pictures() {
        var signs = new HashMap<Long, String>();
        for (var row : em.createQuery("select p.serviceId, p.sign from ServicePicture p", Object[].class)
                .getResultList()) {
            signs.put((Long) row[0], (String) row[1]);
        }
        return signs;
    }

    Map<Long, Set<Long>> staffOfAllServices() {
        return pairs(
                "select s.id, m.id from Service s join s.staffIds staff join StaffMember m on m.id = staff where m.active = true");
    }

    Map<Long, Set<Long>> locationsOfAllServices() {
        return pairs(
                "select s.id, l.id from Service s join s.locationIds place join Location l on l.id = place where l.active = true");
    }

    /** By the service's id: with whom it costs something else. */
    Map<Long, Map<Long, BigDecimal>> pricesOfAllServices() {
        var prices = new HashMap<Long, Map<Long, BigDecimal>>();
        em.createQuery("select s.id, key(p), value(p) from Service s join s.prices p", Object[].class)
                .getResultList()
                .forEach(row -> prices.computeIfAbsent((Long) row[0], id -> new HashMap<>())
                        .put((Long) row[1], (BigDecimal) row[2]));
        return prices;
    }

    List<ServiceCategory> categories() {
        return em.createQuery("select c from ServiceCategory c order by c.sortOrder, c.id", ServiceCategory.class)
                .getResultList();
    }

    List<StaffMember> activeStaff() {
        return em.createQuery(
                        "select m from StaffMember m where m.active = true order by m.sortOrder, m.id",
                        StaffMember.class)
                .getResultList();
    }

    Optional<StaffMember> staffWith(long accountId) {
        return em.createQuery("select m from StaffMember m where m.accountId = :account", StaffMember.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    List<Location> activeLocations() {
        return em.createQuery(
                        "select l from Location l where l.active = true order by l.sortOrder, l.id", Location.class)
                .getResultList();
    }

    Optional<StaffMember> staff(long id) {
        return Optional.ofNullable(em.find(StaffMember.class, id));
    }

    /** Writes what was changed, before the next change may contradict it. */
    void settle() {
        em.flush();
    }

    /** In id order, so that two transactions never wait for each other. */
    List<StaffMember> lockStaff(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select m from StaffMember m where m.id in :ids order by m.id", StaffMember.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void add(Object entity) {
        em.persist(entity);
    }

    private Map<Long, Set<Long>> pairs(String query) {
        var pairs = new HashMap<Long, Set<Long>>();
        for (var row : em.createQuery(query, Object[].class).getResultList()) {
            pairs.computeIfAbsent((Long) row[0], id -> new HashSet<>()).add((Long) row[1]);
        }
        return pairs;
    }
}
