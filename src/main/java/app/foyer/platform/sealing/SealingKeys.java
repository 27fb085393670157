package app.foyer.platform.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The key in the database. */
@ApplicationScoped
class SealingKeys {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    Optional<SealingKey> find() {
        return Optional.ofNullable(em.find(SealingKey.class, SealingKey.THE_ONE));
    }

    void add(SealingKey key) {
        em.persist(key);
        em.flush();
    }
}
