package app.foyer.reporting;

import app.foyer.booking.Actor;
import app.foyer.booking.BookingReference;
import app.foyer.booking.Visibility;
import app.foyer.messaging.outbox.MessageStatus;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.Page;
import app.foyer.shared.TimeRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Reads how things stand now: one query for each question, and an index for each query. */
@ApplicationScoped
class Standings {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    /** Appointments that begin within {@code range}, hold their time and are not over, in order of time. */
    List<Agenda.Line> toCome(TimeRange range, Instant now, int most, Actor actor) {
        var query = em.createQuery(
                        "select a.reference, a.status, a.startsAt, a.endsAt, l.timeZone, s.name, m.name, l.name,"
                                + " c.person.firstName, c.person.lastName from Appointment a join Service s on s.id = a.serviceId"
                                + " join StaffMember m on m.id = a.staffId join Location l on l.id = a.locationId"
                                + " join Customer c on c.id = a.customerId where " + Visibility.of(actor)
                                + " and a.startsAt >= :start and a.startsAt < :end and a.endsAt > :now"
                                + " and a.status in :holding order by a.startsAt, a.id",
                        Object[].class)
                .setParameter("start", range.start())
                .setParameter("end", range.end())
                .setParameter("now", now)
                .setParameter("holding", List.of(AppointmentStatus.PENDING, AppointmentStatus.CONFIRMED));
        return Visibility.restrict(query, actor).setMaxResults(most).getResultList().stream()
                .map(Standings::line)
                .toList();
    }

    private static Agenda.Line line(Object[] row) {
        return new Agenda.Line(
                new BookingReference((String) row[0]),
                (AppointmentStatus) row[1],
                new TimeRange((Instant) row[2], (Instant) row[3]),
                ZoneId.of((String) row[4]),
                (String) row[5],
                (String) row[6],
                (String) row[7],
                "%s %s".formatted(row[8], row[9]).strip());
    }

    /** How many appointments nobody has decided about. */
    long undecided(Actor actor) {
        var query = em.createQuery(
                        "select a.id from Appointment a where " + Visibility.of(actor) + " and a.status = :pending",
                        Long.class)
                .setParameter("pending", AppointmentStatus.PENDING);
        return counted(Visibility.restrict(query, actor));
    }

    long failedMessages(Instant since) {
        return counted(em.createQuery(
                        "select m.id from Message m where m.delivery.status = :failed and m.createdAt >= :since",
                        Long.class)
                .setParameter("failed", MessageStatus.FAILED)
                .setParameter("since", since));
    }

    long customersSince(Instant moment) {
        return counted(em.createQuery(
                        "select c.id from Customer c where c.removedAt is null and c.createdAt >= :moment", Long.class)
                .setParameter("moment", moment));
    }

    /** Up to a bound, and no further. */
    private static long counted(TypedQuery<Long> ids) {
        return ids.setMaxResults(Page.COUNTED + 1).getResultList().size();
    }
}
