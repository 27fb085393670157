package app.foyer.payment.receipt;

import app.foyer.booking.Actor;
import app.foyer.booking.BookingReference;
import app.foyer.booking.Visibility;
import app.foyer.payment.Entry;
import app.foyer.payment.LedgerEntry;
import app.foyer.payment.receipt.OwnPaymentService.Line;
import app.foyer.payment.receipt.OwnPaymentService.Paid;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a customer has paid and owes, appointment by appointment, found by the database. */
@ApplicationScoped
class OwnPayments {

    /** What is neither paid for nor owed has nothing to tell. */
    private static final String WITH_MONEY = " and (exists (select m.id from LedgerEntry m where m.appointmentId = a.id"
            + " and m.kind in (app.foyer.payment.EntryKind.PAYMENT, app.foyer.payment.EntryKind.REFUND))"
            + " or (select sum(d.amount) from LedgerEntry d where d.appointmentId = a.id) <> 0)";

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    long count(Actor.Customer customer) {
        var query = em.createQuery(
                "select count(a) from Appointment a where " + Visibility.of(customer) + WITH_MONEY, Long.class);
        return Visibility.restrict(query, customer).getSingleResult();
    }

    /** The latest appointments first. */
    List<Paid> read(Actor.Customer customer, int first, int size) {
        var query = em.createQuery(
                "select a.id, a.reference, s.name, a.startsAt, l.timeZone, a.status, a.agreement.price,"
                        + " a.agreement.currency from Appointment a join Service s on s.id = a.serviceId"
                        + " join Location l on l.id = a.locationId where " + Visibility.of(customer) + WITH_MONEY
                        + " order by a.startsAt desc, a.id desc",
                Object[].class);
        var rows = Visibility.restrict(query, customer)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        var lines = lines(rows.stream().map(row -> (Long) row[0]).toList());
        return rows.stream()
                .map(row -> paid(row, lines.getOrDefault((Long) row[0], List.of())))
                .toList();
    }

    /** Oldest first, by the number of the purchase. */
    Map<Long, List<Line>> ofPackages(Actor.Customer customer) {
        return byOwner(em.createQuery(
                        "select e, r.number, e.purchaseId from LedgerEntry e left join Receipt r on r.entryId = e.id"
                                + " where e.purchaseId in (select p.id from Purchase p where p.customerId = :customer)"
                                + " order by e.recordedAt, e.id",
                        Object[].class)
                .setParameter("customer", customer.customerId()));
    }

    /** Oldest first, by appointment. */
    private Map<Long, List<Line>> lines(Collection<Long> appointments) {
        if (appointments.isEmpty()) {
            return Map.of();
        }
        return byOwner(em.createQuery(
                        "select e, r.number, e.appointmentId from LedgerEntry e left join Receipt r on r.entryId = e.id"
                                + " where e.appointmentId in :appointments order by e.recordedAt, e.id",
                        Object[].class)
                .setParameter("appointments", appointments));
    }

    private static Map<Long, List<Line>> byOwner(TypedQuery<Object[]> lines) {
        return lines.getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[2], Collectors.mapping(OwnPayments::line, Collectors.toList())));
    }

    private static Line line(Object[] row) {
        return new Line(Entry.of((LedgerEntry) row[0]), row[1] == null ? null : new ReceiptNumber((Long) row[1]));
    }

    private static Paid paid(Object[] row, List<Line> lines) {
        var price = Money.of((BigDecimal) row[6], (String) row[7]);
        return new Paid(
                new BookingReference((String) row[1]),
                (String) row[2],
                (Instant) row[3],
                ZoneId.of((String) row[4]),
                (AppointmentStatus) row[5],
                price,
                Line.sum(lines, price.currency()),
                Line.moved(lines));
    }
}
