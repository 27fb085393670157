package app.foyer.booking;

import app.foyer.shared.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.TreeSet;

/**
 * Has those wait who book with the same phone number at the same moment: somebody who is known by nothing else has no row of
 * their own that could be locked. A number has one of a few turns, so that none is kept; two numbers that share one only wait
 * for each other. Taken last, after the staff and the customer, and in the order of the turns.
 */
@ApplicationScoped
class PhoneTurns {

    /** As many as the migration made. */
    private static final int TURNS = 64;

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    /** Until the end of the transaction. */
    void take(Collection<PhoneNumber> phones) {
        var turns = new TreeSet<Integer>();
        phones.forEach(phone -> turns.add(Math.floorMod(phone.value().hashCode(), TURNS)));
        turns.forEach(turn -> em.createNativeQuery("select t.id from phone_turn t where t.id = ? for update")
                .setParameter(1, turn)
                .getSingleResult());
    }
}
