package app.foyer.platform.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The counts of all sources, and the clock that all nodes share. */
@ApplicationScoped
class SourceCounts {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    Optional<SourceCount> find(String key) {
        return Optional.ofNullable(em.find(SourceCount.class, key));
    }

    Optional<SourceCount> lock(String key) {
        return Optional.ofNullable(em.find(SourceCount.class, key, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Fails on the constraint when another request adds the same one at the same moment: then try again. */
    SourceCount lockOrAdd(String key, Instant now) {
        return lock(key).orElseGet(() -> {
            var added = SourceCount.none(key, now);
            em.persist(added);
            em.flush();
            return added;
        });
    }

    void forgetOlderThan(Instant moment) {
        em.createQuery("delete from SourceCount c where c.since < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    Instant now() {
        var now = em.createNativeQuery("select current_timestamp").getSingleResult();
        return now instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) now).toInstant();
    }
}
