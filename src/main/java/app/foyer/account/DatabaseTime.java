package app.foyer.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

/** The time of the database, asked there. */
@ApplicationScoped
class DatabaseTime implements DatabaseClock {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    @Override
    public Instant now() {
        var now = em.createNativeQuery("select current_timestamp").getSingleResult();
        return now instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) now).toInstant();
    }
}
