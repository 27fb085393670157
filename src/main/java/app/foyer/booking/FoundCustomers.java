package app.foyer.booking;

import app.foyer.customer.CustomerMatch;
import app.foyer.shared.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * Who is meant by what somebody typed: found first and by themselves, so that their appointments are then found by an index.
 * Name, address and number are searched as in the directory.
 */
@ApplicationScoped
class FoundCustomers {

    private static final int MANY = 1_000;

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    @Inject
    private ContactPhones phones;

    /**
     * @param match by which they are found
     * @param ids of those who match; not all of them when there are {@link #isTooMany too many}
     * @param phone what was typed, if it is a number, in national form or not
     */
    record Found(CustomerMatch match, List<Long> ids, Optional<PhoneNumber> phone) {

        boolean isTooMany() {
            return ids.size() > MANY;
        }
    }

    Found matching(String typed) {
        var match = CustomerMatch.of(typed);
        return new Found(match, match.isEmpty() ? List.of() : ids(match), phones.read(typed));
    }

    private List<Long> ids(CustomerMatch match) {
        return match.fill(em.createQuery("select c.id from Customer c where " + match.jpql(), Long.class))
                .setMaxResults(MANY + 1)
                .getResultList();
    }
}
