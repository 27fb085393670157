package app.foyer.catalog.place;

import app.foyer.catalog.Location;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class Locations {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    List<Location> all(boolean active) {
        return em.createQuery(
                        "select l from Location l where l.active = :active order by l.sortOrder, l.id", Location.class)
                .setParameter("active", active)
                .getResultList();
    }

    Optional<Location> find(long id) {
        return Optional.ofNullable(em.find(Location.class, id));
    }

    Optional<Location> lock(long id) {
        return Optional.ofNullable(em.find(Location.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** All of them, in the order of their ids, so that two who change the order never wait for each other. */
    void lockAll() {
        em.createQuery("select l from Location l order by l.id", Location.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Everybody on the staff: whoever might be booked anywhere. */
    List<Long> everybody() {
        return em.createQuery("select m.id from StaffMember m", Long.class).getResultList();
    }

    void add(Location location) {
        em.persist(location);
        em.flush();
    }

    /** Written at once. */
    void settle() {
        em.flush();
    }

    int nextPlace() {
        return em.createQuery("select l.sortOrder from Location l order by l.sortOrder desc", Integer.class)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst()
                        .orElse(0)
                + 1;
    }

    /** By its own statement, which leaves the version alone: nobody who changes one is asked about the order. */
    void putInOrder(List<Long> locations) {
        for (int place = 0; place < locations.size(); place++) {
            em.createNativeQuery("update location set sort_order = ? where id = ?")
                    .setParameter(1, place + 1)
                    .setParameter(2, locations.get(place))
                    .executeUpdate();
        }
    }
}
