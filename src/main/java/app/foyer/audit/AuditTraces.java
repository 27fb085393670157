package app.foyer.audit;

import app.foyer.shared.BusinessClock;
import app.foyer.shared.personal.DeletionMode;
import app.foyer.shared.personal.Fate;
import app.foyer.shared.personal.Individual;
import app.foyer.shared.personal.Inventory;
import app.foyer.shared.personal.Kept;
import app.foyer.shared.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

    @Inject
    private NamesThroughTime names;

    @Inject
    private BusinessClock clock;

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
        var known = names(person, person.since());
        var lines = known.fill(em.createQuery("select count(e)" + known.jpql(), Long.class));
        return new Inventory()
                .add("audit", lines.getSingleResult(), mode == DeletionMode.KEEP ? Fate.STAYS : Fate.LOSES_THE_PERSON)
                .list();
    }

    @Override
    public Map<String, Object> export(Individual person) {
        var known = names(person, person.since());
        var lines = lines(known).getResultStream().map(line -> line.told(known)).toList();
        return lines.isEmpty() ? Map.of() : Map.of("lines", lines);
    }

    @Override
    public void forget(Individual person, DeletionMode mode) {
        if (mode != DeletionMode.KEEP) {
            // no trace of an address is left, whoever typed it when, nor of what was just called off for the person
            var known = names(person, Instant.EPOCH, clock.now());
            lines(known).getResultList().forEach(line -> line.lose(known, person.nameless()));
            em.flush();
        }
    }

    private TypedQuery<AuditEntry> lines(NamesInTheLog known) {
        return known.fill(em.createQuery("select e" + known.jpql() + " order by e.happenedAt, e.id", AuditEntry.class));
    }

    private NamesInTheLog names(Individual person, Instant from) {
        return names(person, from, person.now());
    }

    private NamesInTheLog names(Individual person, Instant from, Instant until) {
        var present = new ArrayList<>(person.emailKeys());
        person.customerId().ifPresent(id -> present.add("#" + id));
        return names.of(present, person.since(), from, until);
    }
}
