package app.foyer.payment.receipt;

import app.foyer.booking.Actor;
import app.foyer.booking.Visibility;
import app.foyer.customer.Customer;
import app.foyer.payment.Entry;
import app.foyer.payment.LedgerEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All receipts. They are added; none is changed but for the name that goes with its person. */
@ApplicationScoped
class Receipts {

    private static final String BOUGHT = "exists (select b.id from LedgerEntry b join Purchase p on p.id = b.purchaseId"
            + " where b.id = r.entryId and p.customerId = :owner)";

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    /** Holds the row until the end of the transaction. */
    ReceiptCounter lockCounter() {
        return em.find(ReceiptCounter.class, ReceiptCounter.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(Receipt receipt) {
        em.persist(receipt);
    }

    /** What is to be told of these lines, in the order in which they were written. */
    List<MovedMoney> moved(Collection<Long> entries) {
        return em.createQuery(
                        "select e, a.id, a.reference, a.startsAt, s.name, l.timeZone, c, p.name,"
                                + " a.agreement.taxRate from LedgerEntry e"
                                + " left join Appointment a on a.id = e.appointmentId"
                                + " left join Service s on s.id = a.serviceId"
                                + " left join Location l on l.id = a.locationId"
                                + " left join Purchase p on p.id = e.purchaseId"
                                + " left join Customer c on c.id = coalesce(a.customerId, p.customerId)"
                                + " where e.id in :entries order by e.recordedAt, e.id",
                        Object[].class)
                .setParameter("entries", entries)
                .getResultStream()
                .map(Receipts::moved)
                .toList();
    }

    private static MovedMoney moved(Object[] row) {
        var appointment = (Long) row[1];
        var taxRate = row[8] == null ? BigDecimal.ZERO : (BigDecimal) row[8];
        return new MovedMoney(Entry.of((LedgerEntry) row[0]), appointment, paidFor(row), taxRate);
    }

    private static PaidFor paidFor(Object[] row) {
        var customer = row[6] == null ? "" : ((Customer) row[6]).fullName();
        if (row[1] != null) {
            return PaidFor.appointment(customer, (String) row[2], (String) row[4], (Instant) row[3], (String) row[5]);
        }
        return row[7] == null ? PaidFor.unknown() : PaidFor.purchase(customer, (String) row[7]);
    }

    /** Nothing when the actor does not see its appointment or package. */
    Optional<Receipt> find(ReceiptNumber number, Actor actor) {
        var query = em.createQuery("select r from Receipt r where r.number = :number" + seenBy(actor), Receipt.class)
                .setParameter("number", number.value());
        return Visibility.restrict(query, actor).getResultStream().findFirst();
    }

    /** By line of the ledger; of lines without a receipt, and of those that the actor does not see, nothing. */
    Map<Long, ReceiptNumber> numbers(Collection<Long> entries, Actor actor) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        var query = em.createQuery(
                        "select r.entryId, r.number from Receipt r where r.entryId in :entries" + seenBy(actor),
                        Object[].class)
                .setParameter("entries", entries);
        return Visibility.restrict(query, actor)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> new ReceiptNumber((Long) row[1])));
    }

    /** Administrators see those too that lead to no appointment any more; packages are nobody's else than their customer's. */
    private static String seenBy(Actor actor) {
        if (actor instanceof Actor.Admin) {
            return "";
        }
        var booked = "exists (select e.id from LedgerEntry e join Appointment a on a.id = e.appointmentId"
                + " where e.id = r.entryId and " + Visibility.of(actor) + ")";
        return " and (" + booked + (actor instanceof Actor.Customer ? " or " + BOUGHT : "") + ")";
    }
}
