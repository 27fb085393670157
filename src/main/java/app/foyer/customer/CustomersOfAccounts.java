package app.foyer.customer;

import app.foyer.account.EmailChanged;
import app.foyer.account.SignedUp;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * What happens in the directory when something happens to an account, in the same transaction. Who has proven an address is
 * the customer who is known by it; what is known about that customer stays as it is.
 */
@ApplicationScoped
class CustomersOfAccounts {

    @Inject
    private Customers customers;

    @Inject
    private HeldCustomers held;

    @Inject
    private BusinessClock clock;

    @Inject
    private Event<CustomerCreated> created;

    /** @throws RefusedException when the business has closed the door to this person; then there is no account either */
    void welcome(@Observes SignedUp event) {
        var person = event.person();
        var known = held.hold(person.email());
        var customer = known.orElseGet(() -> introduce(event));
        if (customer.isLoginBarred()) {
            throw new RefusedException(Refusal.because("customer.login.barred"));
        }
        if (customer.mayGetALogin()) {
            customer.mayLogInWith(event.accountId());
        }
        if (known.isEmpty()) {
            created.fire(new CustomerCreated(customer.id()));
        }
    }

    /**
     * The customer takes the account's new address. Somebody else in the directory who is known by it, from bookings, is
     * not found by it any more: the address is proven to be this person's now. Nothing of theirs is handed over.
     *
     * @throws RefusedException when the business has closed the door to whoever is known by the new address
     */
    void move(@Observes EmailChanged event) {
        customers.findByAccount(event.accountId()).ifPresent(customer -> {
            held.hold(event.newEmail()).filter(other -> !other.equals(customer)).ifPresent(other -> {
                if (other.isLoginBarred()) {
                    throw new RefusedException(Refusal.because("customer.login.barred"));
                }
                other.isFoundByEmailNoMore();
                customers.settle();
            });
            customer.changeEmail(event.newEmail());
        });
    }

    private Customer introduce(SignedUp event) {
        var person = event.person();
        var customer = Customer.introduce(
                new Guest(
                        person.firstName(),
                        person.lastName(),
                        person.email(),
                        person.phone(),
                        person.language(),
                        person.timeZone()),
                clock.now());
        customers.add(customer);
        return customer;
    }
}
