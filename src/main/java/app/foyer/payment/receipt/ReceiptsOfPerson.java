package app.foyer.payment.receipt;

import app.foyer.shared.personal.DeletionMode;
import app.foyer.shared.personal.Fate;
import app.foyer.shared.personal.Individual;
import app.foyer.shared.personal.Inventory;
import app.foyer.shared.personal.Kept;
import app.foyer.shared.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Receipts stay in any case, each with its number and amount, for the books have to be whole; the name goes with the person. */
@ApplicationScoped
class ReceiptsOfPerson implements PersonalData {

    @Inject
    private PersonalReceipts receipts;

    @Override
    public String name() {
        return "receipts";
    }

    @Override
    public Set<String> tables() {
        return Set.of("receipt");
    }

    /** Before the ledger, which forgets to whom its lines belonged. */
    @Override
    public int turn() {
        return 21;
    }

    @Override
    public List<Kept> kept(Individual person, DeletionMode mode) {
        var fate = mode == DeletionMode.KEEP ? Fate.STAYS : Fate.LOSES_THE_PERSON;
        return new Inventory()
                .add("receipts", receipts.named(person.customerOrNobody()), fate)
                .list();
    }

    @Override
    public Map<String, Object> export(Individual person) {
        var told = receipts.told(person.customerOrNobody());
        return told.isEmpty() ? Map.of() : Map.of("receipts", told);
    }

    @Override
    public void forget(Individual person, DeletionMode mode) {
        if (mode == DeletionMode.KEEP) {
            return;
        }
        receipts.removeName(person.customerOrNobody());
        if (mode == DeletionMode.ERASE) {
            receipts.removeReference(person.customerOrNobody(), person.now());
        }
    }
}
