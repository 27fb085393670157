package app.foyer.customer;

import app.foyer.customer.CustomerDirectory.Wanted;
import app.foyer.platform.RowsByIndex;
import app.foyer.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds for many people at once who of them is in the directory: a handful of queries, each by an index. Each has one condition
 * alone that an index knows, so that no other index can be taken for the better one.
 */
@ApplicationScoped
class CustomersInBulk {

    /** An empty list in a query is no list. */
    private static final String NOBODY = "\n";

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    CustomersInBulk() {
        // for CDI
    }

    CustomersInBulk(EntityManager em) {
        this.em = em;
    }

    KnownPeople known(Collection<Newcomer> people) {
        RowsByIndex.inThisTransaction(em);
        var addresses =
                people.stream().map(Newcomer::email).filter(Objects::nonNull).collect(Collectors.toSet());
        var keys = some(addresses.stream().map(EmailAddress::key));
        var written = some(addresses.stream().map(EmailAddress::value));
        var phones = some(people.stream().map(Newcomer::phone).filter(Objects::nonNull));
        var names = some(people.stream()
                .filter(one -> one.email() == null && one.phone() == null)
                .map(Newcomer::lastName));
        var known = new KnownPeople(
                Set.copyOf(em.createQuery("select a.emailKey from Account a where a.emailKey in :keys", String.class)
                        .setParameter("keys", keys)
                        .getResultList()),
                ofThoseWhoLeft(written));
        customers("c.reach.emailKey in :some", keys).forEach(known::add);
        customers("c.reach.phone in :some", phones).forEach(known::add);
        customers(
                        "c.person.lastName in :some and coalesce(c.reach.email, '') = '' and coalesce(c.reach.phone, '') = ''",
                        names)
                .forEach(known::add);
        return known;
    }

    /** The next ones in the order of their numbers. */
    List<Customer> after(long id, int size, Wanted wanted) {
        var conditions = new CustomerConditions(wanted);
        return conditions
                .fill(em.createQuery(
                        "select c from Customer c where c.id > :after and " + conditions.jpql() + " order by c.id",
                        Customer.class))
                .setParameter("after", id)
                .setMaxResults(size)
                .getResultList();
    }

    void add(Customer customer) {
        em.persist(customer);
    }

    /** Writes what was changed, so that the constraints speak, and forgets it, so that memory stays small. */
    void settle() {
        em.flush();
        em.clear();
    }

    /** Addresses at which somebody was reached who is not found by them any more. */
    private Set<String> ofThoseWhoLeft(Collection<String> written) {
        return em.createQuery(
                        "select c.reach.email, c.reach.emailKey from Customer c where c.reach.email in :written",
                        Object[].class)
                .setParameter("written", written)
                .getResultStream()
                .filter(row -> row[1] == null)
                .map(row -> (String) row[0])
                .collect(Collectors.toSet());
    }

    /** The first ones who came first. */
    private List<Customer> customers(String condition, Collection<String> some) {
        return em.createQuery("select c from Customer c where c.removedAt is null and " + condition, Customer.class)
                .setParameter("some", some)
                .getResultStream()
                .sorted(Comparator.comparing(Customer::id))
                .toList();
    }

    private static Collection<String> some(Stream<String> texts) {
        var distinct = texts.collect(Collectors.toSet());
        return distinct.isEmpty() ? Set.of(NOBODY) : distinct;
    }
}
