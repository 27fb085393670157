package app.foyer.booking;

import app.foyer.booking.AppointmentService.Details;
import app.foyer.booking.AppointmentService.Sort;
import app.foyer.shared.Page;
import app.foyer.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/**
 * The console's list, page by page: first the numbers of the rows, found and sorted by an index where there is one, then
 * everything that belongs to them. A constant number of queries; rows are counted up to a bound, and not further.
 */
@ApplicationScoped
class AppointmentList {

    private static final String FROM = "select a.id from Appointment a";

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    @Inject
    private FoundCustomers customers;

    Page<Details> read(
            AppointmentFilter filter, PageRequest<Sort> page, Actor actor, ChangePolicies policies, Instant now) {
        var conditions = new AppointmentConditions(filter, actor, customers.matching(filter.search()));
        var total = count(conditions);
        if (total == 0) {
            return new Page<>(List.of(), 0);
        }
        var order = new AppointmentOrder(page, filter, total);
        var ids = conditions
                .fill(em.createQuery(FROM + order.join() + conditions.jpql() + order.jpql(), Long.class))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows(ids, actor, policies, now), total);
    }

    /** The next ones in the order of their numbers: how far the list is already read costs nothing. */
    List<Details> after(
            long id, int size, AppointmentFilter filter, Actor actor, ChangePolicies policies, Instant now) {
        var conditions = new AppointmentConditions(filter, actor, customers.matching(filter.search()));
        var ids = conditions
                .fill(em.createQuery(FROM + conditions.jpql() + " and a.id > :after order by a.id", Long.class))
                .setParameter("after", id)
                .setMaxResults(size)
                .getResultList();
        return rows(ids, actor, policies, now);
    }

    private long count(AppointmentConditions conditions) {
        return conditions
                .fill(em.createQuery(FROM + conditions.jpql(), Long.class))
                .setMaxResults(Page.COUNTED + 1)
                .getResultList()
                .size();
    }

    /** In the order of the numbers. */
    private List<Details> rows(List<Long> ids, Actor actor, ChangePolicies policies, Instant now) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var rows = new HashMap<Long, Details>();
        em.createQuery(AppointmentViews.ROW + AppointmentViews.WITH_ALL + "a.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> AppointmentViews.details(row, actor, policies, now))
                .forEach(details -> rows.put(details.id(), details));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }
}
