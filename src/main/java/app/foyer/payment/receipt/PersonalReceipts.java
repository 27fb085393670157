package app.foyer.payment.receipt;

import app.foyer.shared.AppointmentStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What receipts tell about people, and how that is removed. No number and no amount is ever touched. */
@ApplicationScoped
class PersonalReceipts {

    private static final String BOOKED =
            " r.entryId in (select e.id from LedgerEntry e join Appointment a on a.id = e.appointmentId"
                    + " where a.customerId = :customer";
    private static final String THEIRS = " (" + BOOKED + ") or r.entryId in (select b.id from LedgerEntry b"
            + " join Purchase p on p.id = b.purchaseId where p.customerId = :customer))";
    private static final List<AppointmentStatus> HOLDING =
            List.of(AppointmentStatus.PENDING, AppointmentStatus.CONFIRMED);

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    /** Those that still name somebody. */
    long named(long customer) {
        return em.createQuery(
                        "select count(r) from Receipt r where r.paidFor.customerName <> '' and" + THEIRS, Long.class)
                .setParameter("customer", customer)
                .getSingleResult();
    }

    /** In the order of their numbers. */
    List<Map<String, Object>> told(long customer) {
        return em.createQuery("select r from Receipt r where" + THEIRS + " order by r.number", Receipt.class)
                .setParameter("customer", customer)
                .getResultStream()
                .map(receipt -> told(receipt.sheet()))
                .toList();
    }

    private static Map<String, Object> told(ReceiptSheet sheet) {
        var told = new LinkedHashMap<String, Object>();
        told.put("number", sheet.number().toString());
        told.put("what", sheet.kind());
        told.put("amount", sheet.amount().amount());
        told.put("currency", sheet.amount().currency());
        told.put("when", sheet.issuedAt());
        told.put("name", sheet.customer());
        told.put("appointment", sheet.reference());
        told.put("service", sheet.service());
        return told;
    }

    void removeName(long customer) {
        em.createQuery("update Receipt r set r.paidFor.customerName = '' where" + THEIRS)
                .setParameter("customer", customer)
                .executeUpdate();
    }

    /** The appointments that do not lie ahead are about to go: nothing tells any more which of them it was. */
    void removeReference(long customer, Instant now) {
        em.createQuery("update Receipt r set r.paidFor.reference = '' where" + BOOKED
                        + " and (a.status not in :holding or a.endsAt <= :now))")
                .setParameter("customer", customer)
                .setParameter("holding", HOLDING)
                .setParameter("now", now)
                .executeUpdate();
    }
}
