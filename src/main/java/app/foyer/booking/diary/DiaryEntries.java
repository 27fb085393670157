package app.foyer.booking.diary;

import app.foyer.availability.WallClock;
import app.foyer.booking.Actor;
import app.foyer.booking.BookingReference;
import app.foyer.booking.Visibility;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.TimeRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Appointments of a stretch of time, as rows of what is painted and no more. The lower bound of the start keeps the index in use. */
@ApplicationScoped
class DiaryEntries {

    /** Nothing that is booked lasts longer. */
    private static final Duration LONGEST = Duration.ofDays(7);

    private static final List<AppointmentStatus> CALLED_OFF =
            List.of(AppointmentStatus.CANCELLED, AppointmentStatus.REJECTED);

    private static final String FROM = " from Appointment a";
    private static final String WITH_ALL = FROM + " join Service s on s.id = a.serviceId"
            + " join StaffMember m on m.id = a.staffId join Location l on l.id = a.locationId"
            + " join Customer c on c.id = a.customerId where ";
    private static final String ROW = "select a.id, a.reference, a.status, a.startsAt, a.endsAt,"
            + " a.occupation.occupiedFrom, a.occupation.occupiedUntil, a.occupation.exclusive, s.id, s.name, s.capacity,"
            + " m.id, m.name, m.title, l.id, l.name, c.person.firstName, c.person.lastName, a.sequence";

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    DiaryEntries() {
        // for the container
    }

    DiaryEntries(EntityManager em) {
        this.em = em;
    }

    /** In order of time, {@code most} at most. */
    List<DiaryEntry> of(DiaryWish wish, int most, Actor actor) {
        var query = em.createQuery(ROW + WITH_ALL + conditions(wish, actor) + inOrder(), Object[].class);
        return restricted(query, wish, actor).setMaxResults(most).getResultList().stream()
                .map(DiaryEntries::entry)
                .toList();
    }

    /** When each of them starts, and its id, in order of time: little enough to have many. */
    List<Object[]> starts(DiaryWish wish, int most, Actor actor) {
        var query = em.createQuery(
                "select a.id, a.startsAt" + FROM + " where " + conditions(wish, actor) + inOrder(), Object[].class);
        return restricted(query, wish, actor).setMaxResults(most).getResultList();
    }

    /** Those of these that the actor sees, in order of time. */
    List<DiaryEntry> of(Collection<Long> ids, Actor actor) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var query = em.createQuery(
                        ROW + WITH_ALL + "a.id in :ids and " + Visibility.of(actor) + inOrder(), Object[].class)
                .setParameter("ids", ids);
        return Visibility.restrict(query, actor)
                .getResultStream()
                .map(DiaryEntries::entry)
                .toList();
    }

    private static String inOrder() {
        return " order by a.startsAt, a.id";
    }

    private static String conditions(DiaryWish wish, Actor actor) {
        return Visibility.of(actor) + " and a.startsAt > :earliest and a.startsAt < :end and a.endsAt > :start"
                + (wish.staff().isEmpty() ? "" : " and a.staffId in :staff")
                + (wish.location().isPresent() ? " and a.locationId = :location" : "")
                + (wish.calledOffToo() ? "" : " and a.status not in :calledOff");
    }

    private static <T> TypedQuery<T> restricted(TypedQuery<T> query, DiaryWish wish, Actor actor) {
        var range = new WallClock(wish.zone()).of(wish.days());
        query.setParameter("earliest", range.start().minus(LONGEST))
                .setParameter("start", range.start())
                .setParameter("end", range.end());
        if (!wish.staff().isEmpty()) {
            query.setParameter("staff", wish.staff());
        }
        wish.location().ifPresent(location -> query.setParameter("location", location));
        if (!wish.calledOffToo()) {
            query.setParameter("calledOff", CALLED_OFF);
        }
        return Visibility.restrict(query, actor);
    }

    private static DiaryEntry entry(Object[] row) {
        return new DiaryEntry(
                (Long) row[0],
                new BookingReference((String) row[1]),
                (AppointmentStatus) row[2],
                new TimeRange((Instant) row[3], (Instant) row[4]),
                new TimeRange((Instant) row[5], (Instant) row[6]),
                (Boolean) row[7],
                (Long) row[8],
                (String) row[9],
                (Integer) row[10],
                new Person((Long) row[11], (String) row[12], (String) row[13]),
                (Long) row[14],
                (String) row[15],
                "%s %s".formatted(row[16], row[17]).strip(),
                (Integer) row[18]);
    }
}
