package app.foyer.payment;

import app.foyer.shared.AppointmentStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the ledgers tell about people, and how that is removed. No amount is ever touched. */
@ApplicationScoped
class PersonalLedger {

    private static final String THEIRS =
            " e.appointmentId in (select a.id from Appointment a where a.customerId = :customer";
    private static final String BOUGHT =
            " e.purchaseId in (select p.id from Purchase p where p.customerId = :customer)";
    private static final List<EntryKind> MOVED = List.of(EntryKind.PAYMENT, EntryKind.REFUND);
    private static final List<AppointmentStatus> HOLDING =
            List.of(AppointmentStatus.PENDING, AppointmentStatus.CONFIRMED);

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    /** How often money went over the counter. */
    long moved(long customer) {
        return Stream.of(THEIRS + ")", BOUGHT)
                .mapToLong(owner -> em.createQuery(
                                "select count(e) from LedgerEntry e where e.kind in :moved and" + owner, Long.class)
                        .setParameter("moved", MOVED)
                        .setParameter("customer", customer)
                        .getSingleResult())
                .sum();
    }

    /** Of how many appointments the business has money that it will have to give back: called off, or still to come and called off then. */
    long toGiveBack(long customer, Instant now) {
        return em.createQuery(
                        "select e.appointmentId from LedgerEntry e join Appointment a on a.id = e.appointmentId"
                                + " where a.customerId = :customer and (a.status in :calledOff"
                                + " or (e.kind in :moved and a.status in :holding and a.endsAt > :now))"
                                + " group by e.appointmentId having sum(e.amount) < 0",
                        Long.class)
                .setParameter("customer", customer)
                .setParameter("moved", MOVED)
                .setParameter("calledOff", List.of(AppointmentStatus.CANCELLED, AppointmentStatus.REJECTED))
                .setParameter("holding", HOLDING)
                .setParameter("now", now)
                .getResultList()
                .size();
    }

    long words(long customer) {
        return wordsOfKept(customer) + wordsOfLines(customer);
    }

    private long wordsOfKept(long customer) {
        return em.createQuery("select count(e) from KeptMoney e where e.reason <> '' and" + THEIRS + ")", Long.class)
                .setParameter("customer", customer)
                .getSingleResult();
    }

    private long wordsOfLines(long customer) {
        return Stream.of(THEIRS + ")", BOUGHT)
                .mapToLong(owner -> em.createQuery(
                                "select count(e) from LedgerEntry e where e.reason <> '' and" + owner, Long.class)
                        .setParameter("customer", customer)
                        .getSingleResult())
                .sum();
    }

    /** What somebody with one of these addresses took or gave back. */
    long deeds(List<String> emailKeys) {
        return em.createQuery("select count(e) from LedgerEntry e where lower(e.actorName) in :keys", Long.class)
                .setParameter("keys", emailKeys)
                .getSingleResult();
    }

    /** Oldest first. Who of the business did it is not told by name: that is theirs. */
    List<Map<String, Object>> told(long customer) {
        var booked = lines("a.reference", "Appointment a on a.id = e.appointmentId", customer);
        var bought = lines("a.name", "Purchase a on a.id = e.purchaseId", customer);
        return Stream.concat(
                        booked.stream().map(row -> told("appointment", row)),
                        bought.stream().map(row -> told("package", row)))
                .toList();
    }

    private List<Object[]> lines(String name, String owner, long customer) {
        return em.createQuery(
                        "select " + name + ", e from LedgerEntry e join " + owner
                                + " where a.customerId = :customer order by e.recordedAt, e.id",
                        Object[].class)
                .setParameter("customer", customer)
                .getResultList();
    }

    /** What the business keeps of appointments that were called off, and why. */
    List<Map<String, Object>> toldOfKept(long customer) {
        return em.createQuery(
                        "select a.reference, e from KeptMoney e join Appointment a on a.id = e.appointmentId"
                                + " where a.customerId = :customer order by e.appointmentId",
                        Object[].class)
                .setParameter("customer", customer)
                .getResultStream()
                .map(row -> {
                    var kept = (KeptMoney) row[1];
                    var told = new LinkedHashMap<String, Object>();
                    told.put("appointment", row[0]);
                    told.put("amount", kept.amount().amount());
                    told.put("currency", kept.amount().currency());
                    told.put("reason", kept.reason());
                    return (Map<String, Object>) told;
                })
                .toList();
    }

    private static Map<String, Object> told(String owner, Object[] row) {
        var told = new LinkedHashMap<String, Object>();
        var entry = (LedgerEntry) row[1];
        told.put(owner, row[0]);
        told.put("what", entry.kind());
        told.put("amount", entry.signed().amount());
        told.put("currency", entry.signed().currency());
        told.put("method", entry.method());
        told.put("reason", entry.reason());
        told.put("when", entry.recordedAt());
        told.put("by", entry.actorKind());
        return told;
    }

    /** What people wrote may name them. */
    void blank(long customer) {
        em.createQuery("update KeptMoney e set e.reason = '' where" + THEIRS + ")")
                .setParameter("customer", customer)
                .executeUpdate();
        for (var owner : List.of(THEIRS + ")", BOUGHT)) {
            em.createQuery("update LedgerEntry e set e.reason = '' where" + owner)
                    .setParameter("customer", customer)
                    .executeUpdate();
        }
    }

    /** The appointments that do not lie ahead are about to go: nothing tells any more to which of them a line belonged. */
    void detach(long customer, Instant now) {
        em.createQuery("update LedgerEntry e set e.appointmentId = null where" + THEIRS
                        + " and (a.status not in :holding or a.endsAt <= :now))")
                .setParameter("customer", customer)
                .setParameter("holding", HOLDING)
                .setParameter("now", now)
                .executeUpdate();
    }

    void removeWriter(List<String> emailKeys, String nameless) {
        em.createQuery("update LedgerEntry e set e.actorName = :nameless where lower(e.actorName) in :keys")
                .setParameter("nameless", nameless)
                .setParameter("keys", emailKeys)
                .executeUpdate();
    }
}
