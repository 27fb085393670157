package app.foyer.account.factor;

import app.foyer.account.Account;
import app.foyer.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** The accounts to which second factors belong. */
@ApplicationScoped
class Owners {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    /** @throws jakarta.persistence.NoResultException when there is no such account */
    EmailAddress emailOf(long accountId) {
        return new EmailAddress(em.createQuery("select a.email from Account a where a.id = :account", String.class)
                .setParameter("account", accountId)
                .getSingleResult());
    }

    /** Who sets up a factor twice at the same moment does it one after the other. */
    void lock(long accountId) {
        em.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Every open session ends at its next click, on every node. */
    void endSessionsOf(long accountId) {
        em.createQuery("update Account a set a.sessionEpoch = a.sessionEpoch + 1 where a.id = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
