package app.foyer.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;

/** Under which names somebody stands in the log: the present ones, and backwards those that they replaced, as the log itself tells. */
@ApplicationScoped
class NamesThroughTime {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    /**
     * @param present the names of today, in small letters
     * @param since the log tells of no change of this person's before
     * @param from no line before counts
     */
    NamesInTheLog of(Collection<String> present, Instant since, Instant from, Instant now) {
        var until = new LinkedHashMap<String, Instant>();
        present.forEach(key -> until.put(key, now));
        var open = new ArrayDeque<>(until.keySet());
        while (!open.isEmpty()) {
            var key = open.remove();
            em.createQuery(
                            "select e from AuditEntry e where e.action in ('account.emailChanged', 'customer.emailChanged')"
                                    + " and lower(e.after) = :key"
                                    + " and e.happenedAt between :since and :until",
                            AuditEntry.class)
                    .setParameter("key", key)
                    .setParameter("since", since)
                    .setParameter("until", until.get(key))
                    .getResultStream()
                    .filter(line -> line.before() != null)
                    .forEach(line -> {
                        var earlier = line.before().toLowerCase(Locale.ROOT);
                        if (until.putIfAbsent(earlier, line.happenedAt()) == null) {
                            open.add(earlier);
                        }
                    });
        }
        return new NamesInTheLog(from, until);
    }
}
