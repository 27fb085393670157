package app.foyer.customer;

import app.foyer.customer.CustomerDirectory.Access;
import app.foyer.customer.CustomerDirectory.Entry;
import app.foyer.customer.CustomerDirectory.Sort;
import app.foyer.customer.CustomerDirectory.Wanted;
import app.foyer.shared.Page;
import app.foyer.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads the directory page by page. Of many the order comes from an index. With one, PostgreSQL finds the rows by
 * an index over groups of three letters; shorter parts, and every search on H2, read the texts of all customers, which
 * takes a second or so for 100,000. Rows are counted up to {@link Page#COUNTED}, and not further.
 */
@ApplicationScoped
class CustomerSearch {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    Page<Entry> find(Wanted wanted, PageRequest<Sort> page) {
        var conditions = new CustomerConditions(wanted);
        var from = "select c.id from Customer c where " + conditions.jpql();
        var total = count(from, conditions);
        if (total == 0) {
            return new Page<>(List.of(), 0);
        }
        var order = total <= Page.COUNTED ? orderOfFew(page) : order(page);
        var ids = conditions
                .fill(em.createQuery(from + order, Long.class))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(ids.isEmpty() ? List.of() : entries(ids, page), total);
    }

    private long count(String from, CustomerConditions conditions) {
        return conditions
                .fill(em.createQuery(from, Long.class))
                .setMaxResults(Page.COUNTED + 1)
                .getResultList()
                .size();
    }

    /** The accounts are looked up for these rows alone: turning to a late page skips nothing but lines of an index. */
    private List<Entry> entries(List<Long> ids, PageRequest<Sort> page) {
        return em.createQuery(
                        "select c.id, c.person.firstName, c.person.lastName, c.reach.email, c.reach.phone, c.createdAt,"
                                + " c.login.barred, c.login.accountId, a.enabled from Customer c"
                                + " left join Account a on a.id = c.login.accountId where c.id in :ids"
                                + order(page),
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(CustomerSearch::entry)
                .toList();
    }

    Map<Long, String> names(Collection<Long> ids) {
        return em.createQuery(
                        "select c.id, c.person.firstName, c.person.lastName from Customer c"
                                + " where c.id in :ids and c.removedAt is null",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> fullName(row[1], row[2])));
    }

    private static String fullName(Object first, Object last) {
        return (first + " " + last).strip();
    }

    /** @param accountOpen null when there is no account */
    static Access access(boolean barred, Boolean accountOpen) {
        if (barred || Boolean.FALSE.equals(accountOpen)) {
            return Access.BARRED;
        }
        return accountOpen == null ? Access.NONE : Access.ALLOWED;
    }

    private static Entry entry(Object[] row) {
        return new Entry(
                (Long) row[0],
                fullName(row[1], row[2]),
                (String) row[3],
                (String) row[4],
                (Instant) row[5],
                access((Boolean) row[6], row[7] == null ? null : (Boolean) row[8]));
    }

    private static String order(PageRequest<Sort> page) {
        return order(page, columns(page.sort()));
    }

    /** The same order, of which no index is known: few are found first and sorted then, in place of walking over everybody. */
    private static String orderOfFew(PageRequest<Sort> page) {
        var columns = new ArrayList<>(columns(page.sort()));
        columns.replaceAll("coalesce(%1$s, %1$s)"::formatted);
        return order(page, columns);
    }

    private static String order(PageRequest<Sort> page, List<String> columns) {
        var direction = " " + page.direction();
        return columns.stream().collect(Collectors.joining(direction + ", ", " order by ", direction));
    }

    private static List<String> columns(Sort sort) {
        return switch (sort) {
            case NAME -> List.of("c.person.lastName", "c.person.firstName", "c.id");
            case EMAIL -> List.of("c.reach.email", "c.id");
            case PHONE -> List.of("c.reach.phone", "c.id");
            case SINCE -> List.of("c.createdAt", "c.id");
        };
    }
}
