package app.foyer.account.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** The counts of wrong passwords. */
@ApplicationScoped
class SignInFailuresStore {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    /** Fails on the constraint when somebody else adds the same address at the same moment: then try again. */
    SignInFailures lockOrAdd(String emailKey, Instant now) {
        var found = em.find(SignInFailures.class, emailKey, LockModeType.PESSIMISTIC_WRITE);
        if (found != null) {
            return found;
        }
        var added = SignInFailures.noneFor(emailKey, now);
        em.persist(added);
        em.flush();
        return added;
    }

    void forget(String emailKey) {
        em.createQuery("delete from SignInFailures f where f.emailKey = :key")
                .setParameter("key", emailKey)
                .executeUpdate();
    }

    void forgetOlderThan(Instant moment) {
        em.createQuery("delete from SignInFailures f where f.lastFailureAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
