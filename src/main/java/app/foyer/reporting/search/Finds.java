package app.foyer.reporting.search;

import app.foyer.booking.Actor;
import app.foyer.booking.BookingReference;
import app.foyer.booking.Visibility;
import app.foyer.customer.CustomerMatch;
import app.foyer.reporting.search.SearchService.FoundAppointment;
import app.foyer.reporting.search.SearchService.FoundCustomer;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.SearchPattern;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** A few rows that fit what was typed. Nothing is counted, and nothing is sorted that an index does not sort. */
@ApplicationScoped
class Finds {

    private static final String APPOINTMENT = "select a.reference, a.status, a.startsAt, l.timeZone, s.name, m.name,"
            + " c.person.firstName, c.person.lastName from Appointment a join Service s on s.id = a.serviceId"
            + " join StaffMember m on m.id = a.staffId join Location l on l.id = a.locationId"
            + " join Customer c on c.id = a.customerId where ";

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    List<FoundCustomer> customers(CustomerMatch match, int most) {
        var query = em.createQuery(
                "select c.id, c.person.firstName, c.person.lastName, c.reach.email, c.reach.phone from Customer c where "
                        + match.jpql(),
                Object[].class);
        return match.fill(query)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new FoundCustomer((Long) row[0], name(row[1], row[2]), (String) row[3], (String) row[4]))
                .toList();
    }

    /** By the beginning of the reference, which is indexed. */
    List<FoundAppointment> byReference(String beginning, int most, Actor actor) {
        var query = em.createQuery(
                        APPOINTMENT + Visibility.of(actor)
                                + " and a.reference like :reference escape '!' order by a.startsAt desc, a.id",
                        Object[].class)
                .setParameter("reference", SearchPattern.atTheBeginning(beginning));
        return found(query, most, actor);
    }

    /** Of these customers: what is not over, the next one first. */
    List<FoundAppointment> toComeOf(List<Long> customers, Instant now, int most, Actor actor) {
        var query = em.createQuery(
                        APPOINTMENT + Visibility.of(actor) + " and a.customerId in :customers and a.endsAt > :now"
                                + " order by a.startsAt, a.id",
                        Object[].class)
                .setParameter("customers", customers)
                .setParameter("now", now);
        return found(query, most, actor);
    }

    /** Of customers who fit, as far as the actor has appointments with them: what is not over, or else what was last. */
    List<FoundAppointment> ofThoseWho(CustomerMatch match, Instant now, boolean isToCome, int most, Actor actor) {
        var when = isToCome
                ? " and a.endsAt > :now order by a.startsAt, a.id"
                : " and a.endsAt <= :now order by a.startsAt desc, a.id desc";
        var query = em.createQuery(APPOINTMENT + Visibility.of(actor) + " and " + match.jpql() + when, Object[].class)
                .setParameter("now", now);
        return found(match.fill(query), most, actor);
    }

    private static List<FoundAppointment> found(TypedQuery<Object[]> query, int most, Actor actor) {
        return Visibility.restrict(query, actor)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new FoundAppointment(
                        new BookingReference((String) row[0]),
                        (AppointmentStatus) row[1],
                        (Instant) row[2],
                        ZoneId.of((String) row[3]),
                        (String) row[4],
                        (String) row[5],
                        name(row[6], row[7])))
                .toList();
    }

    private static String name(Object first, Object last) {
        return "%s %s".formatted(first, last).strip();
    }
}
