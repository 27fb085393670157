package app.foyer.booking;

import app.foyer.catalog.Location;
import app.foyer.catalog.Service;
import app.foyer.customer.Customer;
import app.foyer.shared.TimeRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** What is still to come, of one person or at one location. */
@ApplicationScoped
class HeldTimes {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    /** An appointment as far as hours are concerned. */
    record Row(Appointment appointment, Service service, Location location, Customer customer) {

        long locationId() {
            return location.id();
        }

        ZoneId zone() {
            return location.zone();
        }

        TimeRange time() {
            return appointment.time();
        }
    }

    /** In order of time; none of those that the actor may not see. */
    List<Row> of(long staff, Instant from, Actor actor, int most) {
        var query = em.createQuery(
                        "select a, s, l, c from Appointment a join Service s on s.id = a.serviceId"
                                + " join Location l on l.id = a.locationId join Customer c on c.id = a.customerId"
                                + " where a.staffId = :staff and a.status in :holding and a.startsAt > :from and "
                                + Visibility.of(actor) + " order by a.startsAt, a.id",
                        Object[].class)
                .setParameter("staff", staff)
                .setParameter("holding", AppointmentViews.HOLDING)
                .setParameter("from", from)
                .setMaxResults(most);
        return Visibility.restrict(query, actor)
                .getResultStream()
                .map(row -> new Row((Appointment) row[0], (Service) row[1], (Location) row[2], (Customer) row[3]))
                .toList();
    }

    long count(long location, Instant from, Instant until) {
        return em.createQuery(
                        "select count(a) from Appointment a where a.locationId = :location and a.status in :holding"
                                + " and a.startsAt >= :from and a.startsAt < :until",
                        Long.class)
                .setParameter("location", location)
                .setParameter("holding", AppointmentViews.HOLDING)
                .setParameter("from", from)
                .setParameter("until", until)
                .getSingleResult();
    }
}
