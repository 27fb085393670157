package app.foyer.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The authenticator apps of all accounts. */
@ApplicationScoped
class Authenticators {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    void add(Authenticator authenticator) {
        em.persist(authenticator);
    }

    Optional<Authenticator> find(long accountId) {
        return Optional.ofNullable(em.find(Authenticator.class, accountId));
    }

    /** The same, with the row locked: of several codes at the same moment each finds what the one before it has used. */
    Optional<Authenticator> lock(long accountId) {
        return Optional.ofNullable(em.find(Authenticator.class, accountId, LockModeType.PESSIMISTIC_WRITE));
    }

    void remove(Authenticator authenticator) {
        em.remove(authenticator);
    }
}
