package app.foyer.account.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Those who want an account and have a mail: waiting for their proof. */
@ApplicationScoped
class SignUpRequests {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    Optional<SignUpRequest> find(long id) {
        return Optional.ofNullable(em.find(SignUpRequest.class, id));
    }

    /** The same, with the row locked until the end of the transaction. */
    Optional<SignUpRequest> lock(long id) {
        return Optional.ofNullable(em.find(SignUpRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
