package app.foyer.customer;

import app.foyer.customer.CustomerDirectory.Wanted;
import app.foyer.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds for many people at once who of them is in the directory: a handful of queries, each by an index. */
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
                Set.copyOf(em.createQuery(
                                "select c.reach.email from Customer c where c.reach.emailKey is null and c.reach.email in :written",
                                String.class)
                        .setParameter("written", written)
                        .getResultList()));
        customers("c.reach.emailKey in :some", keys).forEach(known::add);
        customers("c.reach.phone in :some", phones).forEach(known::add);
        customers(
                        "c.person.lastName in :some and c.reach.email is null and (c.reach.phone is null or c.reach.phone = '')",
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

    private List<Customer> customers(String condition, Collection<String> some) {
        return em.createQuery(
                        "select c from Customer c where c.removedAt is null and " + condition + " order by c.id",
                        Customer.class)
                .setParameter("some", some)
                .getResultList();
    }

    private static Collection<String> some(Stream<String> texts) {
        var distinct = texts.collect(Collectors.toSet());
        return distinct.isEmpty() ? Set.of(NOBODY) : distinct;
    }
}
