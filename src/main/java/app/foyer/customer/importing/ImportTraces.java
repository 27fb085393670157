package app.foyer.customer.importing;

import app.foyer.shared.personal.DeletionMode;
import app.foyer.shared.personal.Individual;
import app.foyer.shared.personal.Kept;
import app.foyer.shared.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Files that wait to be imported may name anybody, and belong to the business that brought them; they are gone within a week.
 * Whoever is removed is not brought back by one: those that wait are thrown away. Who brought one is named until then.
 */
@ApplicationScoped
class ImportTraces implements PersonalData {

    @Inject
    private Imports imports;

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public Set<String> tables() {
        return Set.of("customer_import", "customer_import_part", "customer_import_finding");
    }

    @Override
    public int turn() {
        return 54;
    }

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
            imports.all().forEach(one -> {
                if (person.emailKeys().contains(one.author().toLowerCase(Locale.ROOT))) {
                    one.losesAuthor(person.nameless());
                }
                if (!one.state().isUnderWay() && one.state() != ImportState.DONE) {
                    imports.remove(one);
                }
            });
        }
    }
}
