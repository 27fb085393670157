package app.foyer.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

@ApplicationScoped
class Bundles {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    List<Bundle> all(boolean active) {
        return em.createQuery(
                        "select b from Bundle b where b.active = :active order by b.sortOrder, b.id", Bundle.class)
                .setParameter("active", active)
                .getResultList();
    }

    Optional<Bundle> find(long id) {
        return Optional.ofNullable(em.find(Bundle.class, id));
    }

    /** As it is stored once nobody else can change it. */
    Optional<Bundle> lock(long id) {
        return Optional.ofNullable(em.find(Bundle.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** All of them, in the order of their ids, so that two who change the order never wait for each other. */
    void lockAll() {
        em.createQuery("select b from Bundle b order by b.id", Bundle.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** What is in each, by its id: how many sessions of which service. */
    Map<Long, Map<Long, Integer>> sessions() {
        var sessions = new HashMap<Long, Map<Long, Integer>>();
        em.createQuery("select p from BundlePart p", BundlePart.class)
                .getResultStream()
                .forEach(part -> sessions.computeIfAbsent(part.bundleId(), id -> new TreeMap<>())
                        .put(part.serviceId(), part.sessions()));
        return sessions;
    }

    Map<Long, Integer> sessionsOf(long bundle) {
        var sessions = new TreeMap<Long, Integer>();
        parts(bundle).forEach(part -> sessions.put(part.serviceId(), part.sessions()));
        return sessions;
    }

    void add(Bundle bundle) {
        em.persist(bundle);
        em.flush();
    }

    /** The same as before but for what is said here; what is in it no more is taken out. */
    void fill(long bundle, Map<Long, Integer> sessions) {
        var known = new HashMap<Long, BundlePart>();
        parts(bundle).forEach(part -> known.put(part.serviceId(), part));
        new TreeMap<>(sessions).forEach((service, many) -> {
            var part = known.remove(service);
            if (part == null) {
                em.persist(BundlePart.of(bundle, service, many));
            } else {
                part.become(many);
            }
        });
        known.values().forEach(em::remove);
    }

    /** So that what is in it counts as a change as well. */
    void growVersion(Bundle bundle) {
        em.lock(bundle, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    int nextPlace() {
        return em.createQuery("select b.sortOrder from Bundle b order by b.sortOrder desc", Integer.class)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst()
                        .orElse(0)
                + 1;
    }

    /** By its own statement, which leaves the version alone: nobody who changes one is asked about the order. */
    void putInOrder(List<Long> bundles) {
        for (int place = 0; place < bundles.size(); place++) {
            em.createNativeQuery("update bundle set sort_order = ? where id = ?")
                    .setParameter(1, place + 1)
                    .setParameter(2, bundles.get(place))
                    .executeUpdate();
        }
    }

    private List<BundlePart> parts(long bundle) {
        return em.createQuery("select p from BundlePart p where p.bundleId = :bundle", BundlePart.class)
                .setParameter("bundle", bundle)
                .getResultList();
    }
}
