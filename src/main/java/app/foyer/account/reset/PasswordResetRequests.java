package app.foyer.account.reset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** The queue behind <em>Forgot password</em>. */
@ApplicationScoped
class PasswordResetRequests {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    void add(PasswordResetRequest request) {
        em.persist(request);
    }

    /** The oldest that waits and that no other node is working on, locked. */
    Optional<PasswordResetRequest> claimNext() {
        var ids = em.createNativeQuery("select id from password_reset_request where handled_at is null order by id"
                        + " fetch first 1 rows only for update skip locked")
                .getResultList();
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(em.find(PasswordResetRequest.class, ((Number) ids.get(0)).longValue()));
    }

    long answeredSince(String emailKey, Instant moment) {
        return em.createQuery(
                        "select count(r) from PasswordResetRequest r where r.emailKey = :key and r.answered = true and"
                                + " r.handledAt > :moment",
                        Long.class)
                .setParameter("key", emailKey)
                .setParameter("moment", moment)
                .getSingleResult();
    }

    /** Addresses that strangers typed are kept no longer than they are counted. */
    void forgetHandledBefore(Instant moment) {
        em.createQuery("delete from PasswordResetRequest r where r.handledAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
