package app.foyer.booking;

import app.foyer.customer.Customer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class Appointments {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    /** What this actor may see under this reference; somebody else's is as absent as an unknown one. */
    Optional<Appointment> find(BookingReference reference, Actor actor) {
        var query = em.createQuery(
                        "select a from Appointment a where a.reference = :reference and " + Visibility.of(actor),
                        Appointment.class)
                .setParameter("reference", reference.value());
        return Visibility.restrict(query, actor).getResultStream().findFirst();
    }

    /** For whom somebody of the business may book: administrators for everybody, staff for those who were booked with them. */
    boolean mayBeBookedFor(Customer customer, Actor actor) {
        return !customer.isRemoved() && (actor instanceof Actor.Admin || isKnownTo(customer.id(), actor));
    }

    private boolean isKnownTo(long customer, Actor actor) {
        var query = em.createQuery(
                        "select a.id from Appointment a where a.customerId = :customer and " + Visibility.of(actor),
                        Long.class)
                .setParameter("customer", customer)
                .setMaxResults(1);
        return !Visibility.restrict(query, actor).getResultList().isEmpty();
    }

    boolean isEmpty() {
        return em.createQuery("select a.id from Appointment a", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    Optional<Appointment> find(long id) {
        return Optional.ofNullable(em.find(Appointment.class, id));
    }

    /** Numbers of those that were held until then or earlier, the oldest first. */
    List<Long> heldUntil(Instant moment, int most) {
        return em.createQuery(
                        "select a.id from Appointment a where a.heldUntil <= :moment order by a.heldUntil, a.id",
                        Long.class)
                .setParameter("moment", moment)
                .setMaxResults(most)
                .getResultList();
    }

    /** After this the appointment has its id; {@link #settle} writes it. */
    void add(Appointment appointment) {
        em.persist(appointment);
    }

    /** As it stands now, whatever was read before a lock was waited for. */
    void reread(Appointment appointment) {
        em.refresh(appointment);
    }

    /** Writes at once, so that the constraints speak now and not at the end. */
    void settle() {
        em.flush();
    }

    void record(AppointmentChange change) {
        em.persist(change);
    }
}
