package app.foyer.booking;

import app.foyer.booking.DatedAppointments.Dated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Appointments with the moment of their last change, in two queries for any number of them. */
@ApplicationScoped
class DatedAppointmentViews {

    /** Whoever has more keeps the latest. */
    private static final int ENOUGH = 1_000;

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    List<Dated> endingAfter(Instant moment, Actor.Customer customer, ChangePolicies policies, Instant now) {
        var query = em.createQuery(
                        AppointmentViews.ROW + AppointmentViews.WITH_ALL + Visibility.of(customer)
                                + " and a.endsAt > :moment order by a.startsAt desc, a.id",
                        Object[].class)
                .setParameter("moment", moment)
                .setMaxResults(ENOUGH);
        var changes = lastChanges(moment, customer);
        return Visibility.restrict(query, customer)
                .getResultStream()
                .map(row -> AppointmentViews.details(row, customer, policies, now))
                .map(details -> new Dated(details, changes.getOrDefault(details.id(), details.bookedAt())))
                .sorted(Comparator.comparing(dated -> dated.details().start()))
                .toList();
    }

    private Map<Long, Instant> lastChanges(Instant moment, Actor.Customer customer) {
        var last = new HashMap<Long, Instant>();
        var query = em.createQuery(
                        "select h.appointmentId, h.happenedAt from AppointmentChange h join Appointment a"
                                + " on a.id = h.appointmentId where " + Visibility.of(customer)
                                + " and a.endsAt > :moment order by h.id",
                        Object[].class)
                .setParameter("moment", moment);
        Visibility.restrict(query, customer)
                .getResultList()
                .forEach(row -> last.put((Long) row[0], ((Instant) row[1]).truncatedTo(ChronoUnit.SECONDS)));
        return last;
    }
}
