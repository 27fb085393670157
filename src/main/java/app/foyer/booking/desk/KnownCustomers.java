package app.foyer.booking.desk;

import app.foyer.customer.Customer;
import app.foyer.customer.CustomerMatch;
import app.foyer.shared.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class KnownCustomers {

    private static final int FEW = 8;

    /** What is no address and no number. */
    private static final String NOTHING = "-";

    /** Not {@code exists}: EclipseLink binds no value in a statement that has one. */
    private static final String OF_OWNER =
            " and c.id in (select a.customerId from Appointment a where a.staffId = :owner)";

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    /** @param owner the member of the staff whose customers they are; empty for all */
    List<Customer> matching(CustomerMatch match, Optional<Long> owner) {
        var query = query(match.jpql(), owner, " order by c.person.lastName, c.person.firstName, c.id");
        return match.fill(query).setMaxResults(FEW).getResultList();
    }

    /** Those who have this address or this number, as it is dialled or as people write it. @param email the key of an address */
    List<Customer> reachedBy(Optional<String> email, Optional<PhoneNumber> phone, Optional<Long> owner) {
        var isOne = "c.removedAt is null and (c.reach.emailKey = :email or c.reach.phone in (:dialled, :written))";
        return query(isOne, owner, " order by c.id")
                .setParameter("email", email.orElse(NOTHING))
                .setParameter("dialled", phone.map(PhoneNumber::value).orElse(NOTHING))
                .setParameter("written", phone.map(PhoneNumber::written).orElse(NOTHING))
                .setMaxResults(FEW)
                .getResultList();
    }

    Optional<Customer> find(long id, Optional<Long> owner) {
        return query("c.removedAt is null and c.id = :id", owner, "")
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Customer> query(String where, Optional<Long> owner, String order) {
        var ofOwner = owner.isPresent() ? OF_OWNER : "";
        var query = em.createQuery("select c from Customer c where " + where + ofOwner + order, Customer.class);
        owner.ifPresent(id -> query.setParameter("owner", id));
        return query;
    }
}
