package app.foyer.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The recovery codes of all accounts, hashed. */
@ApplicationScoped
class KeptRecoveryCodes {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    void add(KeptRecoveryCode code) {
        em.persist(code);
    }

    /** A code that was not used yet, with its row locked: of two uses at the same moment only one finds it. */
    Optional<KeptRecoveryCode> lockUnused(long accountId, RecoveryCode code) {
        return em.createQuery(
                        "select c from KeptRecoveryCode c where c.accountId = :account and c.codeHash = :hash and"
                                + " c.usedAt is null",
                        KeptRecoveryCode.class)
                .setParameter("account", accountId)
                .setParameter("hash", code.hash())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    int countUnused(long accountId) {
        return em.createQuery(
                        "select count(c) from KeptRecoveryCode c where c.accountId = :account and c.usedAt is null",
                        Long.class)
                .setParameter("account", accountId)
                .getSingleResult()
                .intValue();
    }

    void removeAllOf(long accountId) {
        em.createQuery("delete from KeptRecoveryCode c where c.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
