package app.foyer.account;

import app.foyer.shared.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The secrets, hashed, of links that set a password. */
@ApplicationScoped
class AccountTokens {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    void add(AccountToken token) {
        em.persist(token);
    }

    /** A secret of another purpose is as absent as an unknown one. */
    Optional<AccountToken> find(SecretToken secret, Set<TokenPurpose> purposes) {
        return find(secret, purposes, LockModeType.NONE);
    }

    /** The same, with the row locked: of two uses at the same moment only one finds it unused. */
    Optional<AccountToken> lock(SecretToken secret, Set<TokenPurpose> purposes) {
        return find(secret, purposes, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Ends every other link that was mailed for this account. */
    void useUpAllOf(Account account, Instant now) {
        em.createQuery("update AccountToken t set t.usedAt = :now where t.account = :account and t.usedAt is null")
                .setParameter("now", now)
                .setParameter("account", account)
                .executeUpdate();
    }

    /** Ends every other link that was mailed for this subject. */
    void useUpAllAbout(long subjectId, TokenPurpose purpose, Instant now) {
        em.createQuery("update AccountToken t set t.usedAt = :now where t.subjectId = :subject"
                        + " and t.purpose = :purpose and t.usedAt is null")
                .setParameter("now", now)
                .setParameter("subject", subjectId)
                .setParameter("purpose", purpose)
                .executeUpdate();
    }

    private Optional<AccountToken> find(SecretToken secret, Set<TokenPurpose> purposes, LockModeType lock) {
        return em.createQuery("select t from AccountToken t where t.tokenHash = :hash", AccountToken.class)
                .setParameter("hash", secret.hash())
                .setLockMode(lock)
                .getResultStream()
                .filter(token -> purposes.contains(token.purpose()))
                .findFirst();
    }
}
