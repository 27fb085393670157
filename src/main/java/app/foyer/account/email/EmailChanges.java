package app.foyer.account.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** The changes of address that wait for their proof. */
@ApplicationScoped
class EmailChanges {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    Optional<EmailChange> find(long id) {
        return Optional.ofNullable(em.find(EmailChange.class, id));
    }

    /** The same, with the row locked until the end of the transaction. */
    Optional<EmailChange> lock(long id) {
        return Optional.ofNullable(em.find(EmailChange.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What the owner of an account wants since this moment at the latest: the last wish that still waits. */
    Optional<EmailChange> waitingOf(long accountId, Instant since) {
        return em.createQuery(
                        "select c from EmailChange c where c.accountId = :account and c.provenAt is null and"
                                + " c.withdrawnAt is null and c.wish.requestedAt > :since order by c.id desc",
                        EmailChange.class)
                .setParameter("account", accountId)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whatever waits for proof does so no longer. */
    void withdrawAllOf(long accountId, Instant now) {
        em.createQuery(
                        "select c from EmailChange c where c.accountId = :account and c.provenAt is null and"
                                + " c.withdrawnAt is null",
                        EmailChange.class)
                .setParameter("account", accountId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(change -> change.withdraw(now));
    }
}
