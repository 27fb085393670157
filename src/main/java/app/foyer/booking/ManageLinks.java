package app.foyer.booking;

import app.foyer.shared.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class ManageLinks {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    SecretToken issue(long appointmentId, Instant now) {
        var token = SecretToken.random();
        em.persist(ManageLink.to(appointmentId, token, now));
        return token;
    }

    Optional<Long> appointmentOpenedBy(SecretToken token) {
        return em.createQuery("select l.appointmentId from ManageLink l where l.tokenHash = :hash", Long.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }
}
