package app.foyer.booking;

import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Counts what one person has booked, under whatever entry of the directory; each once. */
@ApplicationScoped
class CountedAppointments {

    private static final List<AppointmentStatus> CALLED_OFF =
            List.of(AppointmentStatus.CANCELLED, AppointmentStatus.REJECTED);

    /** Above every limit that can be set. */
    private static final int ENOUGH = 1_001;

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    long upcoming(OnePerson person, Instant now) {
        return count(person, "a.status in :holding and a.endsAt > :now", query -> query.setParameter(
                        "holding", AppointmentViews.HOLDING)
                .setParameter("now", now));
    }

    /** @param except the number of one that does not count */
    long starting(OnePerson person, Instant from, Instant until, long except) {
        return count(
                person,
                "a.id <> :except and a.status not in :off and a.startsAt >= :from and a.startsAt < :until",
                query -> query.setParameter("except", except)
                        .setParameter("off", CALLED_OFF)
                        .setParameter("from", from)
                        .setParameter("until", until));
    }

    /** Three questions instead of one with an <em>or</em>, for which not every database uses an index. */
    private long count(OnePerson person, String condition, UnaryOperator<TypedQuery<Long>> filled) {
        var found = new HashSet<Long>();
        found.addAll(ids("a.customerId = :customer", condition, filled, "customer", person.customer()));
        if (!person.phones().isEmpty()) {
            found.addAll(ids(
                    "a.agreement.contactPhone in :dialled",
                    condition,
                    filled,
                    "dialled",
                    each(person, PhoneNumber::value)));
            found.addAll(ids(
                    "a.customerId in (select c.id from Customer c where c.reach.phone in :written)",
                    condition,
                    filled,
                    "written",
                    each(person, PhoneNumber::written)));
        }
        return found.size();
    }

    private List<Long> ids(
            String whose, String condition, UnaryOperator<TypedQuery<Long>> filled, String name, Object content) {
        var query = em.createQuery("select a.id from Appointment a where " + whose + " and " + condition, Long.class);
        return filled.apply(query)
                .setParameter(name, content)
                .setMaxResults(ENOUGH)
                .getResultList();
    }

    private static List<String> each(OnePerson person, Function<PhoneNumber, String> form) {
        return person.phones().stream().map(form).toList();
    }
}
