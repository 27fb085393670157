package app.foyer.booking.desk;

import app.foyer.account.EmailChanged;
import app.foyer.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class StaffNotes {

    private static final String THEIRS =
            " n.appointmentId in (select a.id from Appointment a where a.customerId = :customer)";

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    @Inject
    private BusinessClock clock;

    /** @return its number */
    long add(long appointmentId, String note, String writtenBy) {
        var written = StaffNote.about(appointmentId, note, writtenBy, clock.now());
        em.persist(written);
        return written.id();
    }

    /** Oldest first. */
    List<StaffNote> about(long appointmentId) {
        return em.createQuery(
                        "select n from StaffNote n where n.appointmentId = :appointment order by n.id", StaffNote.class)
                .setParameter("appointment", appointmentId)
                .getResultList();
    }

    Optional<StaffNote> find(long id, long appointmentId) {
        return about(appointmentId).stream().filter(note -> note.id() == id).findFirst();
    }

    void remove(StaffNote note) {
        em.remove(note);
    }

    long countAbout(long customer) {
        return em.createQuery("select count(n) from StaffNote n where" + THEIRS, Long.class)
                .setParameter("customer", customer)
                .getSingleResult();
    }

    long countBy(List<String> emailKeys) {
        return em.createQuery("select count(n) from StaffNote n where lower(n.writtenBy) in :keys", Long.class)
                .setParameter("keys", emailKeys)
                .getSingleResult();
    }

    void removeAbout(long customer) {
        em.createQuery("delete from StaffNote n where" + THEIRS)
                .setParameter("customer", customer)
                .executeUpdate();
    }

    /** Whoever has a new address can still take away what they wrote. */
    void follow(@Observes EmailChanged event) {
        em.createQuery("update StaffNote n set n.writtenBy = :new where lower(n.writtenBy) = :old")
                .setParameter("new", event.newEmail().value())
                .setParameter("old", event.oldEmail().key())
                .executeUpdate();
    }

    void removeWriter(List<String> emailKeys, String nameless) {
        em.createQuery("update StaffNote n set n.writtenBy = :nameless where lower(n.writtenBy) in :keys")
                .setParameter("nameless", nameless)
                .setParameter("keys", emailKeys)
                .executeUpdate();
    }
}
