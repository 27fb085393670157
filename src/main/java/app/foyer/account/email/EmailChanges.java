package app.foyer.account.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** The changes of address that wait for a mail, then for their proof. */
@ApplicationScoped
class EmailChanges {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    void add(EmailChange change) {
        em.persist(change);
    }

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
                                + " c.withdrawnAt is null and c.requestedAt > :since order by c.id desc",
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

    /** The oldest that waits and that no other node is working on, locked. */
    Optional<EmailChange> claimNext() {
        var ids = em.createNativeQuery("select id from email_change where handled_at is null order by id"
                        + " fetch first 1 rows only for update skip locked")
                .getResultList();
        return ids.isEmpty() ? Optional.empty() : find(((Number) ids.get(0)).longValue());
    }

    /** The larger of two counts: how often this address, and how often this account's owner, was written to. */
    long answeredSince(EmailChange change, Instant moment) {
        return Math.max(count("emailKey", change.emailKey(), moment), count("accountId", change.accountId(), moment));
    }

    private long count(String field, Object content, Instant moment) {
        return em.createQuery(
                        "select count(c) from EmailChange c where c." + field
                                + " = :content and c.answered = true and c.handledAt > :moment",
                        Long.class)
                .setParameter("content", content)
                .setParameter("moment", moment)
                .getSingleResult();
    }

    void forgetHandledBefore(Instant moment) {
        em.createQuery("delete from EmailChange c where c.handledAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
