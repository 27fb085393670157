package app.foyer.settings;

import app.foyer.shared.personal.DeletionMode;
import app.foyer.shared.personal.Fate;
import app.foyer.shared.personal.Individual;
import app.foyer.shared.personal.Inventory;
import app.foyer.shared.personal.Kept;
import app.foyer.shared.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who has changed settings. The settings themselves are the business's. */
@ApplicationScoped
class SettingAuthors implements PersonalData {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public Set<String> tables() {
        return Set.of("setting", "setting_change");
    }

    @Override
    public int turn() {
        return 90;
    }

    @Override
    public List<Kept> kept(Individual person, DeletionMode mode) {
        var changes = em.createQuery(
                        "select count(c) from SettingChange c where lower(c.changedBy) in :keys", Long.class)
                .setParameter("keys", person.emailKeys())
                .getSingleResult();
        return new Inventory()
                .add("settings", changes, mode == DeletionMode.KEEP ? Fate.STAYS : Fate.LOSES_THE_PERSON)
                .list();
    }

    @Override
    public Map<String, Object> export(Individual person) {
        var changes = em.createQuery(
                        "select c.changedAt, c.name from SettingChange c where lower(c.changedBy) in :keys order by c.id",
                        Object[].class)
                .setParameter("keys", person.emailKeys())
                .getResultStream()
                .map(row -> Map.of("when", row[0], "setting", row[1]))
                .toList();
        return changes.isEmpty() ? Map.of() : Map.of("changes", changes);
    }

    @Override
    public void forget(Individual person, DeletionMode mode) {
        if (mode == DeletionMode.KEEP) {
            return;
        }
        for (var entity : List.of("Setting", "SettingChange")) {
            em.createQuery("update " + entity + " s set s.changedBy = :nameless where lower(s.changedBy) in :keys")
                    .setParameter("nameless", person.nameless())
                    .setParameter("keys", person.emailKeys())
                    .executeUpdate();
        }
    }
}
