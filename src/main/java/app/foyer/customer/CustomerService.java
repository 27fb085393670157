package app.foyer.customer;

import app.foyer.shared.BusinessClock;
import app.foyer.shared.EmailAddress;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Consumer;

/** Finding people, and introducing those who are new. */
@Stateless
@PermitAll
public class CustomerService {

    @Inject
    private Customers customers;

    @Inject
    private HeldCustomers held;

    @Inject
    private BusinessClock clock;

    @Inject
    private Event<CustomerCreated> created;

    /**
     * The customer with the guest's address, or a new one, held until the end of the transaction. A customer who is already there stays as they are, whatever
     * the guest typed: a booking page proves nobody's identity. Two new guests with one address at the same moment end
     * in a constraint violation for one of them; whoever calls tries again.
     */
    public Customer meet(Guest guest) {
        return meet(guest, anybody -> {});
    }

    /** @param preparation what is done for them before anybody hears of somebody new, such as giving them a login */
    public Customer meet(Guest guest, Consumer<Customer> preparation) {
        var known = known(guest);
        var customer = known.orElseGet(() -> introduce(guest));
        preparation.accept(customer);
        if (known.isEmpty()) {
            created.fire(new CustomerCreated(customer.id()));
        }
        return customer;
    }

    /** The same without a word to anybody: no message greets somebody new. */
    public Customer meetQuietly(Guest guest) {
        return known(guest).orElseGet(() -> introduce(guest));
    }

    /** The person whose address this is; for whoever is about to meet them, and shown to nobody. */
    public Optional<Customer> knownBy(EmailAddress email) {
        return email == null ? Optional.empty() : customers.findBy(email);
    }

    /** The person who signs in with this account. */
    public Optional<Customer> withAccount(long accountId) {
        return customers.findByAccount(accountId);
    }

    /** As whom the log names this customer. */
    public String nameInTheLog(long id) {
        return customers.find(id).map(Customer::nameInTheLog).orElse("#" + id);
    }

    /** What the person who signs in with this account has saved about themselves: language and time zone of pages among it. */
    public Optional<Profile> profileWith(long accountId) {
        return withAccount(accountId).map(Customer::profile);
    }

    private Optional<Customer> known(Guest guest) {
        return Optional.ofNullable(guest.email()).flatMap(held::hold);
    }

    private Customer introduce(Guest guest) {
        var customer = Customer.introduce(guest, clock.now());
        customers.add(customer);
        return customer;
    }
}
