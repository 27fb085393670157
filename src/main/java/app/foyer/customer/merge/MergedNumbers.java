package app.foyer.customer.merge;

import app.foyer.shared.personal.DeletionMode;
import app.foyer.shared.personal.Individual;
import app.foyer.shared.personal.Kept;
import app.foyer.shared.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** That a customer stands for an earlier entry as well: a number and nothing else, which goes with the customer's record. */
@ApplicationScoped
class MergedNumbers implements PersonalData {

    @Inject
    private Entries entries;

    @Override
    public String name() {
        return "merged";
    }

    @Override
    public Set<String> tables() {
        return Set.of("customer_merged");
    }

    @Override
    public int turn() {
        return 56;
    }

    /** Nobody would know what is meant. */
    @Override
    public List<Kept> kept(Individual person, DeletionMode mode) {
        return List.of();
    }

    @Override
    public Map<String, Object> export(Individual person) {
        return Map.of();
    }

    @Override
    public void forget(Individual person, DeletionMode mode) {
        if (mode != DeletionMode.KEEP) {
            entries.forget(person.customerOrNobody());
        }
    }
}
