package app.foyer.booking;

import app.foyer.shared.AppointmentStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
class Upcoming {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    /** @param attribute of an appointment: a word of this package, never of a request */
    int count(String attribute, long id, Instant now, int most) {
        return em.createQuery(
                        "select a.id from Appointment a where a." + attribute
                                + " = :id and a.startsAt > :now and a.status in :open",
                        Long.class)
                .setParameter("id", id)
                .setParameter("now", now)
                .setParameter("open", List.of(AppointmentStatus.PENDING, AppointmentStatus.CONFIRMED))
                .setMaxResults(most)
                .getResultList()
                .size();
    }
}
