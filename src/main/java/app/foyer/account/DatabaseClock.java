package app.foyer.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * The time by which secrets expire and waits end: the database's, because the clocks of two nodes need not agree.
 * Everything else in Foyer asks {@link app.foyer.shared.BusinessClock}.
 */
@ApplicationScoped
class DatabaseClock {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    /** When the current transaction began. */
    Instant now() {
        var now = em.createNativeQuery("select current_timestamp").getSingleResult();
        return now instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) now).toInstant();
    }
}
