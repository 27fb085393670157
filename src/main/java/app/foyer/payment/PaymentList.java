package app.foyer.payment;

import app.foyer.customer.Customer;
import app.foyer.payment.TillService.Row;
import app.foyer.payment.TillService.Sort;
import app.foyer.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** All payments and refunds. Of those whose customer was wiped the amount is left, and no appointment. */
@ApplicationScoped
class PaymentList {

    private static final String FROM = " from LedgerEntry e left join Appointment a on a.id = e.appointmentId"
            + " left join Purchase p on p.id = e.purchaseId";
    private static final String SELECT_ROWS = "select e, a.reference, p.name, k" + FROM
            + " left join Customer k on k.id = coalesce(a.customerId, p.customerId)";

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    List<Row> read(PaymentFilter filter, PageRequest<Sort> page) {
        var conditions = new PaymentConditions(filter);
        var order = order(page);
        return conditions
                .fill(em.createQuery(SELECT_ROWS + conditions.jpql() + order, Object[].class))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultStream()
                .map(PaymentList::row)
                .toList();
    }

    /** The next ones in the order of their numbers: how far the list is already read costs nothing. */
    List<Row> after(long id, int size, PaymentFilter filter) {
        var conditions = new PaymentConditions(filter);
        return conditions
                .fill(em.createQuery(
                        SELECT_ROWS + conditions.jpql() + " and e.id > :after order by e.id", Object[].class))
                .setParameter("after", id)
                .setMaxResults(size)
                .getResultStream()
                .map(PaymentList::row)
                .toList();
    }

    /** Method, currency, kind, sum, how many. */
    List<Object[]> sums(PaymentFilter filter) {
        var conditions = new PaymentConditions(filter);
        return conditions
                .fill(em.createQuery(
                        "select e.method, e.currency, e.kind, sum(e.amount), count(e)" + FROM + conditions.jpql()
                                + " group by e.method, e.currency, e.kind",
                        Object[].class))
                .getResultList();
    }

    private static Row row(Object[] row) {
        var customer = row[3] == null ? "" : ((Customer) row[3]).fullName();
        return new Row(Entry.of((LedgerEntry) row[0]), (String) row[1], (String) row[2], customer);
    }

    /** What was given stands below zero in a ledger, and above it in this list. */
    private static String order(PageRequest<Sort> page) {
        return switch (page.sort()) {
            case RECORDED -> " order by e.recordedAt %1$s, e.id %1$s".formatted(page.direction());
            case AMOUNT -> page.ascending() ? " order by e.amount desc, e.id desc" : " order by e.amount, e.id";
        };
    }
}
