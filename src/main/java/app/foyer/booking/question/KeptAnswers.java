package app.foyer.booking.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class KeptAnswers {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    /** In the order in which they were asked. */
    List<Answer> of(long appointment) {
        return em.createQuery(
                        "select a from Answer a where a.appointmentId = :appointment order by a.sortOrder, a.id",
                        Answer.class)
                .setParameter("appointment", appointment)
                .getResultList();
    }

    Optional<AcceptedTerms> terms(long appointment) {
        return Optional.ofNullable(em.find(AcceptedTerms.class, appointment));
    }

    /** The file, when it is an answer of this appointment. */
    Optional<FileOfAnswer> file(long appointment, long answer) {
        return Optional.ofNullable(em.find(Answer.class, answer))
                .filter(found -> found.appointmentId() == appointment)
                .map(found -> em.find(FileOfAnswer.class, answer));
    }

    /** After this it has its number. */
    void add(Object kept) {
        em.persist(kept);
    }
}
