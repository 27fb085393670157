package app.foyer.account.session;

import app.foyer.account.Account;
import app.foyer.account.Role;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All sign-ins, on all devices. */
@ApplicationScoped
class AccountSessions {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    void add(AccountSession session) {
        em.persist(session);
        em.flush();
    }

    /** A session that is still good, with everything that a request needs: one question to the database. */
    Optional<OpenSession> open(SessionStamp stamp) {
        var rows = em.createQuery(
                        "select s, a.email, r from AccountSession s, Account a left join a.roles r where s.id = :id and"
                                + " s.entry = :entry and s.endedAt is null and a.id = s.accountId and a.enabled = true"
                                + " and a.sessionEpoch = s.sessionEpoch",
                        Object[].class)
                .setParameter("id", stamp.sessionId())
                .setParameter("entry", stamp.entry())
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(read(rows));
    }

    private static OpenSession read(List<Object[]> rows) {
        var session = (AccountSession) rows.get(0)[0];
        var roles = EnumSet.noneOf(Role.class);
        rows.stream().map(row -> (Role) row[2]).filter(role -> role != null).forEach(roles::add);
        return new OpenSession(session, new EmailAddress((String) rows.get(0)[1]), Set.copyOf(roles));
    }

    /** Locked until the end of the transaction. */
    Optional<AccountSession> lock(long id) {
        return Optional.ofNullable(em.find(AccountSession.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The same, for a device that shows the handle by which it is remembered. */
    Optional<AccountSession> lock(SecretToken handle) {
        return em.createQuery(
                        "select s from AccountSession s where s.remembrance.handle = :handle", AccountSession.class)
                .setParameter("handle", handle.hash())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Whatever has not been ended, the latest seen first; some may be over by now all the same. */
    List<AccountSession> notEndedOf(Account account) {
        return em.createQuery(
                        "select s from AccountSession s where s.accountId = :account and s.endedAt is null and"
                                + " s.sessionEpoch = :epoch order by s.lastSeenAt desc, s.id desc",
                        AccountSession.class)
                .setParameter("account", account.id())
                .setParameter("epoch", account.sessionEpoch())
                .getResultList();
    }

    /** Nobody needs to know for ever who sat where. */
    void forgetUnusedSince(Instant moment, Instant now) {
        em.createQuery("delete from AccountSession s where s.lastSeenAt < :moment and (s.remembrance.until is null or"
                        + " s.remembrance.until < :now)")
                .setParameter("moment", moment)
                .setParameter("now", now)
                .executeUpdate();
    }
}
