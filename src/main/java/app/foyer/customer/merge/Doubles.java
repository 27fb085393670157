package app.foyer.customer.merge;

import app.foyer.customer.Customer;
import app.foyer.customer.merge.MergeService.Double;
import app.foyer.customer.merge.MergeService.Likeness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds entries that look like one person. Each question is answered by an index, and nobody reads more than a few rows. */
@ApplicationScoped
class Doubles {

    private static final int MOST = 10;

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    /** Who is like this one in most ways comes first. */
    List<Double> of(Customer customer) {
        var found = new LinkedHashMap<Customer, Set<Likeness>>();
        if (customer.phone() != null && !customer.phone().isEmpty()) {
            note(Likeness.PHONE, found, customer, "c.reach.phone = :phone", Map.of("phone", customer.phone()));
        }
        var born = customer.profile().birthDate();
        if (born != null) {
            note(
                    Likeness.NAME_AND_BIRTH,
                    found,
                    customer,
                    "c.person.birthDate = :born and lower(c.person.firstName) = :first and lower(c.person.lastName) = :last",
                    Map.of("born", born, "first", low(customer.firstName()), "last", low(customer.lastName())));
        }
        if (customer.email() != null) {
            note(
                    Likeness.EMAIL,
                    found,
                    customer,
                    "lower(c.reach.email) = :key",
                    Map.of("key", customer.email().key()));
        }
        return found.entrySet().stream()
                .map(entry -> seen(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(one -> -one.likeness().size()))
                .toList();
    }

    private void note(
            Likeness likeness,
            Map<Customer, Set<Likeness>> found,
            Customer customer,
            String condition,
            Map<String, Object> parameters) {
        var query = em.createQuery(
                "select c from Customer c where c.removedAt is null and c.id <> :self and " + condition
                        + " order by c.id",
                Customer.class);
        query.setParameter("self", customer.id());
        parameters.forEach(query::setParameter);
        query.setMaxResults(MOST).getResultList().forEach(one -> found.computeIfAbsent(
                        one, first -> EnumSet.noneOf(Likeness.class))
                .add(likeness));
    }

    private static Double seen(Customer customer, Set<Likeness> likeness) {
        return new Double(
                customer.id(),
                customer.fullName(),
                customer.email() == null ? null : customer.email().value(),
                customer.phone(),
                Set.copyOf(likeness));
    }

    private static String low(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
