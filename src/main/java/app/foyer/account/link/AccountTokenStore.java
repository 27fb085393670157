package app.foyer.account.link;

import app.foyer.account.Account;
import app.foyer.shared.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The hashed secrets of mailed links, in the database. */
@ApplicationScoped
class AccountTokenStore implements AccountTokens {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    @Override
    public void add(AccountToken token) {
        em.persist(token);
    }

    @Override
    public Optional<AccountToken> find(SecretToken secret, Set<TokenPurpose> purposes) {
        return find(secret, purposes, LockModeType.NONE);
    }

    @Override
    public Optional<AccountToken> lock(SecretToken secret, Set<TokenPurpose> purposes) {
        return find(secret, purposes, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public void useUpAllOf(Account account, Instant now) {
        em.createQuery("update AccountToken t set t.usedAt = :now where t.account = :account and t.usedAt is null")
                .setParameter("now", now)
                .setParameter("account", account)
                .executeUpdate();
    }

    @Override
    public void useUpAllAbout(long subjectId, TokenPurpose purpose, Instant now) {
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
