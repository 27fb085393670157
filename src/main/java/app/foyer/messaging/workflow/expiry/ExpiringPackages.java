package app.foyer.messaging.workflow.expiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What is due: packages that soon are good no more, of which something is left. Counted is from when somebody wanted the workflow, and
 * from when the package was bought: who buys one that ends inside the lead is told nothing more.
 */
@ApplicationScoped
class ExpiringPackages {

    static final int BATCH = 200;

    private static final String DELAY = "w.delay_minutes * interval '1' minute";
    private static final String NOW = "cast(? as timestamp with time zone)";
    private static final String DUE = "select w.id, p.id from workflow w join purchase p on p.expires_at > " + NOW
            + " and p.expires_at <= " + NOW + " + " + DELAY
            + " where w.active = true and w.event = 'PACKAGE_EXPIRES' and p.customer_id is not null"
            + " and p.expires_at - " + DELAY + " >= w.counts_from and p.expires_at - " + DELAY + " >= p.bought_at"
            + " and exists (select 1 from lot l where l.purchase_id = p.id and l.sessions"
            + " + (select coalesce(sum(e.sessions), 0) from session_entry e where e.lot_id = l.id) > 0)"
            + " and not exists (select 1 from expiry_notice n where n.workflow_id = w.id and n.purchase_id = p.id)"
            + " order by p.expires_at, p.id, w.id offset ? rows fetch first " + BATCH + " rows only";

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    ExpiringPackages() {
        // for CDI
    }

    ExpiringPackages(EntityManager em) {
        this.em = em;
    }

    /** What ends first before the rest. @param left how many of the first ones are left out */
    List<DueNotice> due(Instant now, int left) {
        List<?> rows = em.createNativeQuery(DUE)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .setParameter(3, left)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new DueNotice(((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
                .toList();
    }

    /** At once, so that the constraint speaks when another node was faster. */
    void add(ExpiryNotice notice) {
        em.persist(notice);
        em.flush();
    }
}
