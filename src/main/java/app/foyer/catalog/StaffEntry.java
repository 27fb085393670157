package app.foyer.catalog;

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

/** Somebody on the staff who has a login. Under which name services are given is the business's to say, and stays. */
@ApplicationScoped
class StaffEntry implements PersonalData {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    @Override
    public String name() {
        return "staff";
    }

    @Override
    public Set<String> tables() {
        return Set.of("staff_member");
    }

    @Override
    public int turn() {
        return 50;
    }

    @Override
    public List<Kept> kept(Individual person, DeletionMode mode) {
        return new Inventory().add("staff", of(person).size(), Fate.STAYS).list();
    }

    @Override
    public Map<String, Object> export(Individual person) {
        return of(person).stream()
                .findFirst()
                .map(member -> Map.<String, Object>of("name", member.name(), "title", member.title()))
                .orElse(Map.of());
    }

    @Override
    public void forget(Individual person, DeletionMode mode) {
        em.createQuery("update StaffMember m set m.accountId = null where m.accountId = :account")
                .setParameter("account", person.accountId())
                .executeUpdate();
    }

    private List<StaffMember> of(Individual person) {
        return em.createQuery("select m from StaffMember m where m.accountId = :account", StaffMember.class)
                .setParameter("account", person.accountId())
                .getResultList();
    }
}
