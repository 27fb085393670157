package app.foyer.booking.desk;

import app.foyer.customer.Customer;
import app.foyer.shared.SearchPattern;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@ApplicationScoped
class KnownCustomers {

    private static final int FEW = 8;
    private static final int SHORTEST = 2;
    private static final String OF_OWNER =
            " and exists (select a.id from Appointment a where a.customerId = c.id and a.staffId = :owner)";

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    /** @param owner the member of the staff whose customers they are; empty for all */
    List<Customer> matching(List<String> parts, Optional<Long> owner) {
        if (parts.stream().mapToInt(String::length).sum() < SHORTEST) {
            return List.of();
        }
        var where = IntStream.range(0, parts.size())
                .mapToObj("c.searchText like :part%d escape '!'"::formatted)
                .collect(Collectors.joining(" and "));
        var query = query(where, owner, " order by c.lastName, c.firstName, c.id");
        for (int i = 0; i < parts.size(); i++) {
            query.setParameter("part" + i, SearchPattern.anywhere(parts.get(i)));
        }
        return query.setMaxResults(FEW).getResultList();
    }

    Optional<Customer> find(long id, Optional<Long> owner) {
        return query("c.id = :id", owner, "")
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Customer> query(String where, Optional<Long> owner, String order) {
        var ofOwner = owner.isPresent() ? OF_OWNER : "";
        var query = em.createQuery(
                "select c from Customer c where c.removedAt is null and " + where + ofOwner + order, Customer.class);
        owner.ifPresent(id -> query.setParameter("owner", id));
        return query;
    }
}
