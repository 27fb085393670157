package app.foyer.bundle.purchase;

import app.foyer.customer.TiedToCustomers;
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
 * The packages that somebody has bought. What was sold stays in any case, for the books of the business have to add up; it loses
 * the person, and what was written beside its sessions goes.
 */
@ApplicationScoped
class PurchasesOfPerson implements PersonalData, TiedToCustomers, MovesWithCustomer {

    @Inject
    private PersonalPurchases personal;

    @Inject
    private PurchaseViews views;

    @Override
    public String name() {
        return "packages";
    }

    @Override
    public Set<String> tables() {
        return Set.of("purchase", "lot", "session_entry");
    }

    /** After the money, which is found by its purchase, and before the appointments. */
    @Override
    public int turn() {
        return 24;
    }

    @Override
    public boolean isTiedTo(long customerId) {
        return personal.count(customerId) > 0;
    }

    @Override
    public List<Moved> held(long customer) {
        return Moved.some("packages", personal.count(customer));
    }

    @Override
    public void move(Union union) {
        personal.handOver(union.from(), union.to());
    }

    @Override
    public List<Kept> kept(Individual person, DeletionMode mode) {
        var customer = person.customerOrNobody();
        var isKept = mode == DeletionMode.KEEP;
        var lines = isKept ? Fate.STAYS : Fate.LOSES_THE_PERSON;
        return new Inventory()
                .add("packages", personal.count(customer), lines)
                .add("packageNotes", personal.words(customer), isKept ? Fate.STAYS : Fate.GOES)
                .add("packagesSold", personal.deeds(person.emailKeys()), lines)
                .list();
    }

    @Override
    public Map<String, Object> export(Individual person) {
        var told = views.of(person.customerOrNobody()).stream().map(this::told).toList();
        return told.isEmpty() ? Map.of() : Map.of("packages", told);
    }

    private Map<String, Object> told(PurchaseDirectory.Bought bought) {
        var told = new LinkedHashMap<String, Object>();
        told.put("name", bought.name());
        told.put("price", bought.price().amount());
        told.put("currency", bought.price().currency());
        told.put("boughtAt", bought.boughtAt());
        told.put("goodUntil", bought.expiresAt());
        told.put("sessions", bought.lots().stream().map(PurchasesOfPerson::told).toList());
        told.put(
                "history",
                views.history(bought).stream().map(PurchasesOfPerson::told).toList());
        return told;
    }

    private static Map<String, Object> told(PurchaseDirectory.LotLeft lot) {
        var told = new LinkedHashMap<String, Object>();
        told.put("service", lot.service());
        told.put("bought", lot.bought());
        told.put("left", lot.left());
        return told;
    }

    /** Who of the business did it is not told by name: that is theirs. */
    private static Map<String, Object> told(PurchaseDirectory.Used line) {
        var told = new LinkedHashMap<String, Object>();
        told.put("service", line.service());
        told.put("what", line.kind());
        told.put("sessions", line.sessions());
        told.put("appointment", line.reference());
        told.put("reason", line.reason());
        told.put("when", line.at());
        told.put("by", line.by().kind());
        return told;
    }

    @Override
    public void forget(Individual person, DeletionMode mode) {
        if (mode == DeletionMode.KEEP) {
            return;
        }
        personal.blank(person.customerOrNobody());
        if (mode == DeletionMode.ERASE) {
            personal.detach(person.customerOrNobody(), person.now());
        }
        personal.removeWriter(person.emailKeys(), person.nameless());
    }
}
