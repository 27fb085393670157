package app.foyer.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** The lines of the log. There is no way to change or remove one. */
@ApplicationScoped
class AuditEntries {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    void add(AuditEntry entry) {
        em.persist(entry);
    }

    /** How many lines say this of this subject since then; stops counting at {@code enough}. */
    int countSince(Instant moment, String action, String subject, int enough) {
        return em.createQuery(
                        "select e.id from AuditEntry e where e.subject = :subject and e.action = :action"
                                + " and e.happenedAt > :moment",
                        Long.class)
                .setParameter("subject", subject)
                .setParameter("action", action)
                .setParameter("moment", moment)
                .setMaxResults(enough)
                .getResultList()
                .size();
    }
}
