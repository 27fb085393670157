package app.foyer.booking;

import app.foyer.booking.HistoryLine.Shifted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;

/** What happened to an appointment, with the names of those to whom it was given, in one query. */
@ApplicationScoped
class HistoryLines {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    /** Oldest first. */
    List<HistoryLine> of(BookingReference reference, Actor actor) {
        var query = em.createQuery(
                        "select h, b.name, n.name from AppointmentChange h join Appointment a on a.id = h.appointmentId"
                                + " left join StaffMember b on b.id = h.shift.oldStaffId"
                                + " left join StaffMember n on n.id = h.shift.newStaffId"
                                + " where a.reference = :reference and " + Visibility.of(actor) + " order by h.id",
                        Object[].class)
                .setParameter("reference", reference.value());
        return Visibility.restrict(query, actor)
                .getResultStream()
                .map(row -> line((AppointmentChange) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    private static HistoryLine line(AppointmentChange change, String staffBefore, String staffNow) {
        return new HistoryLine(
                change.kind(),
                change.happenedAt(),
                change.actorKind(),
                change.actorName(),
                change.oldStart(),
                change.newStart(),
                change.newStatus(),
                change.reason(),
                change.shift()
                        .map(shift -> shifted(change, shift, staffBefore, staffNow))
                        .orElse(null),
                change.putAside());
    }

    private static Shifted shifted(AppointmentChange change, Shift shift, String staffBefore, String staffNow) {
        var isSamePerson = shift.oldStaffId() == shift.newStaffId();
        return new Shifted(
                Duration.between(change.oldStart(), shift.oldEnd()),
                Duration.between(change.newStart(), shift.newEnd()),
                isSamePerson ? null : staffBefore,
                isSamePerson ? null : staffNow);
    }
}
