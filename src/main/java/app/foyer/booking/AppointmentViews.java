package app.foyer.booking;

import app.foyer.booking.AppointmentService.Contact;
import app.foyer.booking.AppointmentService.Details;
import app.foyer.booking.AppointmentService.Overlap;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.catalog.CatalogService.Place;
import app.foyer.catalog.Location;
import app.foyer.catalog.Service;
import app.foyer.catalog.StaffMember;
import app.foyer.customer.Customer;
import app.foyer.shared.AppointmentStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Appointments with everything that belongs to them, in one query for any number of rows. */
@ApplicationScoped
class AppointmentViews {

    static final String WITH_ALL = " from Appointment a join Service s on s.id = a.serviceId"
            + " join StaffMember m on m.id = a.staffId join Location l on l.id = a.locationId"
            + " join Customer c on c.id = a.customerId where ";
    static final String ROW = "select a, s, m, l, c";
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

    long countOf(long customerId) {
        return em.createQuery("select count(a) from Appointment a where a.customerId = :customer", Long.class)
                .setParameter("customer", customerId)
                .getSingleResult();
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
                appointment.heldUntil().orElse(null),
                policy.toMove(standing, actor, now),
                policy.toCancel(standing, actor, now));
    }
}
