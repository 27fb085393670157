package app.foyer.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The lines of the log. There is no way to change or remove one. */
@ApplicationScoped
class AuditEntries {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    void add(AuditEntry entry) {
        em.persist(entry);
    }
}
