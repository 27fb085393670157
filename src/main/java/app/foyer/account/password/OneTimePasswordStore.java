package app.foyer.account.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** The passwords that were mailed, hashed. */
@ApplicationScoped
class OneTimePasswordStore {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    void add(OneTimePassword password) {
        em.persist(password);
    }

    /** Uses one up, in one step: of many at the same moment only one finds it unused. @return whether there was one */
    boolean useUp(long accountId, String hash, Instant now) {
        return em.createQuery("update OneTimePassword p set p.usedAt = :now where p.accountId = :account and"
                                + " p.passwordHash = :hash and p.usedAt is null and p.expiresAt > :now and"
                                + " p.sessionEpoch = (select a.sessionEpoch from Account a where a.id = :account)")
                        .setParameter("account", accountId)
                        .setParameter("hash", hash)
                        .setParameter("now", now)
                        .executeUpdate()
                > 0;
    }

    void forgetExpiredBefore(Instant moment) {
        em.createQuery("delete from OneTimePassword p where p.expiresAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
