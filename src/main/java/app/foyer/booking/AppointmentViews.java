package app.foyer.booking;

import app.foyer.booking.AppointmentService.Contact;
import app.foyer.booking.AppointmentService.Details;
import app.foyer.booking.AppointmentService.HistoryLine;
import app.foyer.booking.AppointmentService.Overlap;
import app.foyer.booking.AppointmentService.Sort;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.catalog.CatalogService.Place;
import app.foyer.catalog.Location;
import app.foyer.catalog.Service;
import app.foyer.catalog.StaffMember;
import app.foyer.customer.Customer;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.Page;
import app.foyer.shared.PageRequest;
import app.foyer.shared.SearchPattern;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Appointments with everything that belongs to them, in one query for any number of rows. */
@ApplicationScoped
class AppointmentViews {

    static final String WITH_ALL = " from Appointment a join Service s on s.id = a.serviceId"
            + " join StaffMember m on m.id = a.staffId join Location l on l.id = a.locationId"
            + " join Customer c on c.id = a.customerId where ";
    static final String ROW = "select a, s, m, l, c";
    private static final String COUNT = "select count(a)";
    static final List<AppointmentStatus> HOLDING = List.of(AppointmentStatus.PENDING, AppointmentStatus.CONFIRMED);

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    Optional<Details> find(BookingReference reference, Actor actor, ChangePolicies policies, Instant now) {
        var query = em.createQuery(
                        ROW + WITH_ALL + "a.reference = :reference and " + Visibility.of(actor), Object[].class)
                .setParameter("reference", reference.value());
        return Visibility.restrict(query, actor)
                .getResultStream()
                .findFirst()
                .map(row -> details(row, actor, policies, now));
    }

    Optional<Details> find(Actor.Link link, ChangePolicies policies, Instant now) {
        var query = em.createQuery(ROW + WITH_ALL + Visibility.of(link), Object[].class);
        return Visibility.restrict(query, link)
                .getResultStream()
                .findFirst()
                .map(row -> details(row, link, policies, now));
    }

    Page<Details> list(
            AppointmentFilter filter, PageRequest<Sort> page, Actor actor, ChangePolicies policies, Instant now) {
        var where = WITH_ALL + Visibility.of(actor) + " and " + conditions(filter);
        var order = " order by " + column(page.sort()) + " " + page.direction() + ", a.id " + page.direction();
        var rows = filtered(em.createQuery(ROW + where + order, Object[].class), filter, actor)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        var total = filtered(em.createQuery(COUNT + where, Long.class), filter, actor)
                .getSingleResult();
        return new Page<>(
                rows.stream().map(row -> details(row, actor, policies, now)).toList(), total);
    }

    long countOf(long customerId) {
        return em.createQuery("select count(a) from Appointment a where a.customerId = :customer", Long.class)
                .setParameter("customer", customerId)
                .getSingleResult();
    }

    List<HistoryLine> history(BookingReference reference, Actor actor) {
        var query = em.createQuery(
                        "select h from AppointmentChange h join Appointment a on a.id = h.appointmentId"
                                + " where a.reference = :reference and " + Visibility.of(actor) + " order by h.id",
                        AppointmentChange.class)
                .setParameter("reference", reference.value());
        return Visibility.restrict(query, actor)
                .getResultStream()
                .map(AppointmentViews::line)
                .toList();
    }

    Map<Long, List<Overlap>> overlaps(List<Long> asked, Actor actor) {
        var query = em.createQuery(
                        "select w.id, a, s, c from Appointment w join Appointment a on a.staffId = w.staffId"
                                + " join Service s on s.id = a.serviceId join Customer c on c.id = a.customerId"
                                + " where w.id in :asked and a.id <> w.id and a.status in :holding"
                                + " and a.occupation.occupiedFrom < w.occupation.occupiedUntil"
                                + " and a.occupation.occupiedUntil > w.occupation.occupiedFrom and "
                                + Visibility.of(actor) + " order by a.startsAt, a.id",
                        Object[].class)
                .setParameter("asked", asked)
                .setParameter("holding", HOLDING);
        var overlaps = new HashMap<Long, List<Overlap>>();
        for (var row : Visibility.restrict(query, actor).getResultList()) {
            overlaps.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add(overlap(row));
        }
        return overlaps;
    }

    private static Overlap overlap(Object[] row) {
        var appointment = (Appointment) row[1];
        return new Overlap(
                appointment.reference(),
                appointment.time().start(),
                appointment.time().end(),
                appointment.status(),
                ((Customer) row[3]).fullName(),
                ((Service) row[2]).name());
    }

    private static String conditions(AppointmentFilter filter) {
        var conditions = new StringBuilder(
                "(lower(a.reference) like :search escape '!' or lower(c.email) like :search escape '!'"
                        + " or lower(concat(c.firstName, ' ', c.lastName)) like :search escape '!')");
        filter.status().ifPresent(status -> conditions.append(" and a.status = :status"));
        filter.from().ifPresent(from -> conditions.append(" and a.startsAt >= :from"));
        filter.until().ifPresent(until -> conditions.append(" and a.startsAt < :until"));
        return conditions.toString();
    }

    private static <T> TypedQuery<T> filtered(TypedQuery<T> query, AppointmentFilter filter, Actor actor) {
        query.setParameter("search", SearchPattern.anywhere(filter.search().toLowerCase(Locale.ROOT)));
        filter.status().ifPresent(status -> query.setParameter("status", status));
        filter.from().ifPresent(from -> query.setParameter("from", from));
        filter.until().ifPresent(until -> query.setParameter("until", until));
        return Visibility.restrict(query, actor);
    }

    private static String column(Sort sort) {
        return switch (sort) {
            case START -> "a.startsAt";
            case BOOKED_AT -> "a.agreement.bookedAt";
            case CUSTOMER -> "c.lastName";
            case SERVICE -> "s.name";
            case STAFF -> "m.name";
            case STATUS -> "a.status";
        };
    }

    static Details details(Object[] row, Actor actor, ChangePolicies policies, Instant now) {
        var appointment = (Appointment) row[0];
        var service = (Service) row[1];
        var staff = (StaffMember) row[2];
        var location = (Location) row[3];
        var customer = (Customer) row[4];
        var standing = Standing.of(appointment);
        var policy = policies.of(service.id());
        return new Details(
                appointment.id(),
                appointment.reference(),
                appointment.status(),
                appointment.time().start(),
                appointment.time().end(),
                service.id(),
                service.name(),
                new Person(staff.id(), staff.name(), staff.title()),
                new Place(location.id(), location.name(), location.address(), location.zone()),
                Contact.of(customer, appointment.agreement().phoneOr(customer.phone())),
                appointment.agreement().price(),
                appointment.agreement().currency(),
                appointment.agreement().notes(),
                appointment.sequence(),
                appointment.agreement().bookedAt(),
                appointment.occupation().isExclusive(),
                policy.toMove(standing, actor, now),
                policy.toCancel(standing, actor, now));
    }

    private static HistoryLine line(AppointmentChange change) {
        return new HistoryLine(
                change.kind(),
                change.happenedAt(),
                change.actorKind(),
                change.actorName(),
                change.oldStart(),
                change.newStart(),
                change.newStatus(),
                change.reason());
    }
}
