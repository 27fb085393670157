package app.foyer.catalog.schedule;

import app.foyer.catalog.Location;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class Absences {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    List<DaysOff> ofStaff(long staff, LocalDate from, int most) {
        return em.createQuery(
                        "select d from DaysOff d where d.staffId = :staff and d.lastDay >= :from order by d.firstDay, d.id",
                        DaysOff.class)
                .setParameter("staff", staff)
                .setParameter("from", from)
                .setMaxResults(most)
                .getResultList();
    }

    List<DaysOff> closures(LocalDate from, LocalDate until, int most) {
        return em.createQuery(
                        "select d from DaysOff d where d.staffId is null and d.lastDay >= :from and d.firstDay <= :until"
                                + " order by d.firstDay, d.id",
                        DaysOff.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(most)
                .getResultList();
    }

    List<BlockedTime> blocked(long staff, Instant from, int most) {
        return em.createQuery(
                        "select b from BlockedTime b where b.staffId = :staff and b.endsAt > :from"
                                + " order by b.startsAt, b.id",
                        BlockedTime.class)
                .setParameter("staff", staff)
                .setParameter("from", from)
                .setMaxResults(most)
                .getResultList();
    }

    /** As absent when it is somebody else's as when there is none. */
    Optional<DaysOff> lockOfStaff(long id, long staff) {
        return em.createQuery("select d from DaysOff d where d.id = :id and d.staffId = :staff", DaysOff.class)
                .setParameter("id", id)
                .setParameter("staff", staff)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Whoever adds what is not there yet does so alone: two who press at once would each see nothing. */
    void lockLocations() {
        em.createQuery("select l from Location l order by l.id", Location.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    Optional<DaysOff> lockClosure(long id) {
        return em.createQuery("select d from DaysOff d where d.id = :id and d.staffId is null", DaysOff.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<BlockedTime> lockBlocked(long id, long staff) {
        return em.createQuery("select b from BlockedTime b where b.id = :id and b.staffId = :staff", BlockedTime.class)
                .setParameter("id", id)
                .setParameter("staff", staff)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    void add(Object row) {
        em.persist(row);
    }

    void remove(Object row) {
        em.remove(row);
    }
}
