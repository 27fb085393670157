package app.foyer.booking;

import app.foyer.customer.SearchText;
import app.foyer.shared.PhoneNumber;
import app.foyer.shared.SearchPattern;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
     * @param condition on a customer {@code c}, with its parameters
     * @param ids of those who match; not all of them when there are {@link #isTooMany too many}
     * @param phone what was typed, if it is a number, in national form or not
     */
    record Found(String condition, Map<String, Object> parameters, List<Long> ids, Optional<PhoneNumber> phone) {

        boolean isTooMany() {
            return ids.size() > MANY;
        }
    }

    Found matching(String typed) {
        var parameters = new LinkedHashMap<String, Object>();
        for (var part : SearchText.parts(typed)) {
            parameters.put("part" + parameters.size(), SearchPattern.anywhere(part));
        }
        var condition = String.join(
                " and ",
                parameters.keySet().stream()
                        .map("c.searchText like :%s escape '!'"::formatted)
                        .toList());
        var ids = parameters.isEmpty() ? List.<Long>of() : ids(condition, parameters);
        return new Found(condition, parameters, ids, phones.read(typed));
    }

    private List<Long> ids(String condition, Map<String, Object> parameters) {
        var query = em.createQuery("select c.id from Customer c where " + condition, Long.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(MANY + 1).getResultList();
    }
}
