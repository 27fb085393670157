package app.foyer.coupon;

import app.foyer.shared.personal.DeletionMode;
import app.foyer.shared.personal.Individual;
import app.foyer.shared.personal.Kept;
import app.foyer.shared.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * With which coupons a person has booked. A use says nothing about a person but which appointment it was: it goes on counting when
 * that is wiped, and then leads to nobody, which the database sees to.
 */
@ApplicationScoped
class CouponsOfPerson implements PersonalData {

    /** After the appointments, in the room above them. */
    private static final int TURN = 45;

    @Inject
    private Coupons coupons;

    @Override
    public String name() {
        return "coupons";
    }

    @Override
    public Set<String> tables() {
        return Set.of("coupon_use");
    }

    @Override
    public int turn() {
        return TURN;
    }

    /** Counted with the appointments. */
    @Override
    public List<Kept> kept(Individual person, DeletionMode mode) {
        return List.of();
    }

    @Override
    public Map<String, Object> export(Individual person) {
        var told = coupons.usesOf(person.customerOrNobody()).stream()
                .map(CouponsOfPerson::told)
                .toList();
        return told.isEmpty() ? Map.of() : Map.of("coupons", told);
    }

    private static Map<String, Object> told(Object[] use) {
        var told = new LinkedHashMap<String, Object>();
        told.put("appointment", use[0]);
        told.put("code", use[1]);
        told.put("off", use[2]);
        told.put("currency", use[3]);
        return told;
    }

    @Override
    public void forget(Individual person, DeletionMode mode) {
        // goes or stays with the appointment
    }
}
