package app.foyer.account.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Those who want an account: waiting for a mail, then for their proof. */
@ApplicationScoped
class SignUpRequests {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    void add(SignUpRequest request) {
        em.persist(request);
    }

    Optional<SignUpRequest> find(long id) {
        return Optional.ofNullable(em.find(SignUpRequest.class, id));
    }

    /** The same, with the row locked until the end of the transaction. */
    Optional<SignUpRequest> lock(long id) {
        return Optional.ofNullable(em.find(SignUpRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The oldest that waits and that no other node is working on, locked. */
    Optional<SignUpRequest> claimNext() {
        var ids = em.createNativeQuery("select id from sign_up_request where handled_at is null order by id"
                        + " fetch first 1 rows only for update skip locked")
                .getResultList();
        return ids.isEmpty() ? Optional.empty() : find(((Number) ids.get(0)).longValue());
    }

    long answeredSince(String emailKey, Instant moment) {
        return em.createQuery(
                        "select count(r) from SignUpRequest r where r.emailKey = :key and r.answered = true and"
                                + " r.handledAt > :moment",
                        Long.class)
                .setParameter("key", emailKey)
                .setParameter("moment", moment)
                .getSingleResult();
    }

    /** What strangers typed is kept no longer than its link is good. */
    void forgetHandledBefore(Instant moment) {
        em.createQuery("delete from SignUpRequest r where r.handledAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
