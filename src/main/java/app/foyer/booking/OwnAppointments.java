package app.foyer.booking;

import app.foyer.booking.AppointmentService.Details;
import app.foyer.booking.CustomerFilter.Period;
import app.foyer.booking.OwnAppointmentService.ServiceHad;
import app.foyer.shared.Page;
import app.foyer.shared.SearchPattern;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** A customer's own appointments, found by the database. */
@ApplicationScoped
class OwnAppointments {

    private static final String UPCOMING = "a.status in :holding and a.endsAt > :now";

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    Page<Details> list(
            Actor.Customer customer, CustomerFilter filter, int first, int size, ChangePolicies policies, Instant now) {
        var order = filter.period() == Period.UPCOMING
                ? " order by a.startsAt, a.id"
                : " order by a.startsAt desc, a.id desc";
        var query = em.createQuery(
                AppointmentViews.ROW + AppointmentViews.WITH_ALL + conditions(customer, filter) + order,
                Object[].class);
        var rows = asked(query, customer, filter, now)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return new Page<>(
                rows.stream()
                        .map(row -> AppointmentViews.details(row, customer, policies, now))
                        .toList(),
                count(customer, filter, now));
    }

    long count(Actor.Customer customer, CustomerFilter filter, Instant now) {
        var query =
                em.createQuery("select count(a) from Appointment a where " + conditions(customer, filter), Long.class);
        return asked(query, customer, filter, now).getSingleResult();
    }

    List<ServiceHad> services(Actor.Customer customer) {
        var query = em.createQuery(
                "select distinct s.id, s.name from Appointment a join Service s on s.id = a.serviceId where "
                        + Visibility.of(customer) + " order by s.name, s.id",
                Object[].class);
        return Visibility.restrict(query, customer).getResultList().stream()
                .map(row -> new ServiceHad((Long) row[0], (String) row[1]))
                .toList();
    }

    private static String conditions(Actor.Customer customer, CustomerFilter filter) {
        var isUpcoming = filter.period() == Period.UPCOMING;
        var conditions = new StringBuilder(Visibility.of(customer));
        conditions.append(isUpcoming ? " and " + UPCOMING : " and not (" + UPCOMING + ")");
        if (!filter.reference().isEmpty()) {
            conditions.append(" and a.reference like :reference escape '!'");
        }
        filter.service().ifPresent(service -> conditions.append(" and a.serviceId = :service"));
        filter.from().ifPresent(from -> conditions.append(" and a.startsAt >= :from"));
        filter.until().ifPresent(until -> conditions.append(" and a.startsAt < :until"));
        return conditions.toString();
    }

    private static <T> TypedQuery<T> asked(
            TypedQuery<T> query, Actor.Customer customer, CustomerFilter filter, Instant now) {
        if (!filter.reference().isEmpty()) {
            query.setParameter(
                    "reference", SearchPattern.anywhere(filter.reference().toUpperCase(Locale.ROOT)));
        }
        filter.service().ifPresent(service -> query.setParameter("service", service));
        filter.from().ifPresent(from -> query.setParameter("from", from));
        filter.until().ifPresent(until -> query.setParameter("until", until));
        return Visibility.restrict(query, customer)
                .setParameter("holding", AppointmentViews.HOLDING)
                .setParameter("now", now);
    }
}
