package app.foyer.audit;

import app.foyer.shared.personal.DeletionMode;
import app.foyer.shared.personal.Fate;
import app.foyer.shared.personal.Individual;
import app.foyer.shared.personal.Inventory;
import app.foyer.shared.personal.Kept;
import app.foyer.shared.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The lines of the log in which somebody is named. What was done stays written; whose address it was, and from where, goes
 * with the person. This is the only way in which a line ever changes.
 */
@ApplicationScoped
class AuditTraces implements PersonalData {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public Set<String> tables() {
        return Set.of("audit_entry");
    }

    @Override
    public int turn() {
        return 85;
    }

    @Override
    public List<Kept> kept(Individual person, DeletionMode mode) {
        var names = names(person, person.since());
        var lines = names.fill(em.createQuery("select count(e)" + names.jpql(), Long.class));
        return new Inventory()
                .add("audit", lines.getSingleResult(), mode == DeletionMode.KEEP ? Fate.STAYS : Fate.LOSES_THE_PERSON)
                .list();
    }

    @Override
    public Map<String, Object> export(Individual person) {
        var names = names(person, person.since());
        var lines = lines(names).getResultStream().map(line -> line.told(names)).toList();
        return lines.isEmpty() ? Map.of() : Map.of("lines", lines);
    }

    @Override
    public void forget(Individual person, DeletionMode mode) {
        if (mode != DeletionMode.KEEP) {
            var names = names(person, Instant.EPOCH); // no trace of an address is left, whoever typed it when
            lines(names).getResultList().forEach(line -> line.lose(names, person.nameless()));
            em.flush();
        }
    }

    private TypedQuery<AuditEntry> lines(NamesInTheLog names) {
        return names.fill(em.createQuery("select e" + names.jpql() + " order by e.happenedAt, e.id", AuditEntry.class));
    }

    /** The present addresses, and backwards those that they replaced, as the log itself tells. */
    private NamesInTheLog names(Individual person, Instant from) {
        var until = new LinkedHashMap<String, Instant>();
        person.emailKeys().forEach(key -> until.put(key, person.now()));
        person.customerId().ifPresent(id -> until.put("#" + id, person.now()));
        var open = new ArrayDeque<>(until.keySet());
        while (!open.isEmpty()) {
            var key = open.remove();
            em.createQuery(
                            "select e from AuditEntry e where e.action in ('account.emailChanged', 'customer.emailChanged')"
                                    + " and lower(e.after) = :key"
                                    + " and e.happenedAt between :since and :until",
                            AuditEntry.class)
                    .setParameter("key", key)
                    .setParameter("since", person.since())
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
