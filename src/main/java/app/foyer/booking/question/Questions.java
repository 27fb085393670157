package app.foyer.booking.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class Questions {

    private static final String WHOLE =
            "select distinct q from Question q left join fetch q.texts left join fetch q.serviceIds ";

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    /** In their order; a business asks a few, so they are read as a whole. */
    List<Question> asked() {
        return em.createQuery(WHOLE + "where q.archivedAt is null order by q.sortOrder, q.id", Question.class)
                .getResultList();
    }

    boolean asksFor(QuestionKind kind) {
        return !em.createQuery("select q.id from Question q where q.archivedAt is null and q.kind = :kind", Long.class)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The last that was archived first. */
    List<Question> archived() {
        return em.createQuery(WHOLE + "where q.archivedAt is not null order by q.archivedAt desc, q.id", Question.class)
                .getResultList();
    }

    Optional<Question> find(long id) {
        return Optional.ofNullable(em.find(Question.class, id));
    }

    /** The same, with the row locked until the end of the transaction. */
    Optional<Question> lock(long id) {
        return Optional.ofNullable(em.find(Question.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** All that are asked, locked in the order of their numbers. */
    List<Question> lockAsked() {
        return em.createQuery("select q from Question q where q.archivedAt is null order by q.id", Question.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /**
     * Past the version, which a query of the persistence provider would raise: another place is no other question, and who
     * has one open to change it is asked nothing.
     */
    void stand(long id, int place) {
        em.createNativeQuery("update booking_question set sort_order = ? where id = ?")
                .setParameter(1, place)
                .setParameter(2, id)
                .executeUpdate();
    }

    /** So that its words, and for what it is asked, count as a change as well. */
    void growVersion(Question question) {
        em.lock(question, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    void add(Question question) {
        em.persist(question);
        em.flush();
    }

    void settle() {
        em.flush();
    }
}
