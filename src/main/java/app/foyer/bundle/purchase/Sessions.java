package app.foyer.bundle.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ledgers of all lots. Lines are added; none is changed, and none is taken out. */
@ApplicationScoped
class Sessions {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    /** Holds the row until the end of the transaction: whoever else writes about the same lot waits. */
    Optional<Lot> lock(long lot) {
        return Optional.ofNullable(em.find(Lot.class, lot, LockModeType.PESSIMISTIC_WRITE));
    }

    /** How many are left: only to be believed while its row is locked. */
    int left(Lot lot) {
        return lot.sessions() + changes(List.of(lot.id())).getOrDefault(lot.id(), 0);
    }

    /** By how many there are more or fewer than were bought, by lot; nothing where there is no line. */
    Map<Long, Integer> changes(Collection<Long> lots) {
        var changes = new HashMap<Long, Integer>();
        if (!lots.isEmpty()) {
            em.createQuery(
                            "select e.lotId, sum(e.sessions) from SessionEntry e where e.lotId in :lots group by e.lotId",
                            Object[].class)
                    .setParameter("lots", lots)
                    .getResultList()
                    .forEach(row -> changes.put((Long) row[0], ((Number) row[1]).intValue()));
        }
        return changes;
    }

    /** The lot from which an appointment holds a session; empty when it holds none. */
    Optional<Long> lotOf(long appointment) {
        return em.createQuery(
                        "select e.lotId from SessionEntry e where e.appointmentId = :appointment"
                                + " group by e.lotId having sum(e.sessions) < 0",
                        Long.class)
                .setParameter("appointment", appointment)
                .getResultStream()
                .findFirst();
    }

    /** How the package is called from which an appointment holds a session; empty when it holds none. */
    Optional<String> packageOf(long appointment) {
        return lotOf(appointment).map(lot -> em.createQuery(
                        "select p.name from Purchase p join Lot l on l.purchaseId = p.id where l.id = :lot",
                        String.class)
                .setParameter("lot", lot)
                .getSingleResult());
    }

    /** Written at once, so that the constraints speak now and not at the end. */
    void add(SessionEntry entry) {
        em.persist(entry);
        em.flush();
    }

    /** By lot, oldest first. */
    List<SessionEntry> of(Collection<Long> lots) {
        return lots.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select e from SessionEntry e where e.lotId in :lots order by e.recordedAt, e.id",
                                SessionEntry.class)
                        .setParameter("lots", lots)
                        .getResultList();
    }
}
