package app.foyer.booking;

import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class AnsweredRequests {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    /**
     * The id of the appointment that this request led to when it came for the first time.
     *
     * @throws RefusedException when the key was used for something else
     */
    Optional<Long> appointmentFor(String keyHash, String contentHash) {
        var answered = em.createQuery("select r from AnsweredRequest r where r.keyHash = :key", AnsweredRequest.class)
                .setParameter("key", keyHash)
                .getResultStream()
                .findFirst();
        if (answered.filter(request -> !request.isFor(contentHash)).isPresent()) {
            throw new RefusedException(Refusal.because("booking.request.keyReused"));
        }
        return answered.map(AnsweredRequest::appointmentId);
    }

    void remember(String keyHash, String contentHash, long appointmentId, Instant now) {
        em.persist(AnsweredRequest.with(keyHash, contentHash, appointmentId, now));
    }
}
