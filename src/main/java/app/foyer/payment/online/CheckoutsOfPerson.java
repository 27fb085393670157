package app.foyer.payment.online;

import app.foyer.shared.personal.DeletionMode;
import app.foyer.shared.personal.Individual;
import app.foyer.shared.personal.Kept;
import app.foyer.shared.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * That something was paid through a gateway: an amount, and how the gateway calls it, without a word about a person. It stays
 * for the books, as the ledger does, which counts and tells it; where everything is wiped it loses its appointment.
 */
@ApplicationScoped
class CheckoutsOfPerson implements PersonalData {

    @Inject
    private Checkouts checkouts;

    @Inject
    private PackageOrders orders;

    @Override
    public String name() {
        return "onlinePayments";
    }

    @Override
    public Set<String> tables() {
        return Set.of("checkout", "online_refund", "package_order");
    }

    @Override
    public int turn() {
        return 21;
    }

    /** Told by the ledger. */
    @Override
    public List<Kept> kept(Individual person, DeletionMode mode) {
        return List.of();
    }

    /** Told by the ledger. */
    @Override
    public Map<String, Object> export(Individual person) {
        return Map.of();
    }

    @Override
    public void forget(Individual person, DeletionMode mode) {
        if (mode == DeletionMode.ERASE) {
            checkouts.detach(person.customerOrNobody(), person.now());
            orders.detach(person.customerOrNobody());
        }
    }
}
