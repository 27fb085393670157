package app.foyer.payment;

import app.foyer.customer.merge.MovesWithCustomer;
import app.foyer.customer.merge.Union;
import app.foyer.shared.personal.DeletionMode;
import app.foyer.shared.personal.Fate;
import app.foyer.shared.personal.Individual;
import app.foyer.shared.personal.Inventory;
import app.foyer.shared.personal.Kept;
import app.foyer.shared.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was paid for somebody's appointments and packages. Amounts stay in any case, for the books of the business have to add up; what
 * was written beside them goes with the person.
 */
@ApplicationScoped
class MoneyOfPerson implements PersonalData, MovesWithCustomer {

    @Inject
    private PersonalLedger ledger;

    @Override
    public String name() {
        return "payments";
    }

    @Override
    public Set<String> tables() {
        return Set.of("ledger_entry", "kept_money");
    }

    @Override
    public int turn() {
        return 22;
    }

    @Override
    public List<Moved> held(long customer) {
        return Moved.some("payments", ledger.moved(customer));
    }

    /** Lines belong to appointments, and go along with these. */
    @Override
    public void move(Union union) {
        // nothing here points to the customer
    }

    @Override
    public List<Kept> kept(Individual person, DeletionMode mode) {
        var customer = person.customerOrNobody();
        var isKept = mode == DeletionMode.KEEP;
        var lines = isKept ? Fate.STAYS : Fate.LOSES_THE_PERSON;
        return new Inventory()
                .add("payments", ledger.moved(customer), lines)
                .add("paidAhead", isKept ? 0 : ledger.toGiveBack(customer, person.now()), Fate.STAYS)
                .add("paymentNotes", ledger.words(customer), isKept ? Fate.STAYS : Fate.GOES)
                .add("paymentsTaken", ledger.deeds(person.emailKeys()), lines)
                .list();
    }

    @Override
    public Map<String, Object> export(Individual person) {
        var told = new LinkedHashMap<String, Object>();
        told.put("payments", ledger.told(person.customerOrNobody()));
        told.put("keptAtCancellations", ledger.toldOfKept(person.customerOrNobody()));
        told.values().removeIf(lines -> ((List<?>) lines).isEmpty());
        return told;
    }

    @Override
    public void forget(Individual person, DeletionMode mode) {
        if (mode == DeletionMode.KEEP) {
            return;
        }
        ledger.blank(person.customerOrNobody());
        if (mode == DeletionMode.ERASE) {
            ledger.detach(person.customerOrNobody(), person.now());
        }
        ledger.removeWriter(person.emailKeys(), person.nameless());
    }
}
