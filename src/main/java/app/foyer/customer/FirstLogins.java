package app.foyer.customer;

import app.foyer.account.AccountService;
import app.foyer.account.Role;
import app.foyer.account.reset.KnownPeople;
import app.foyer.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** A customer who only ever booked gets a login by asking for a password: the link to it goes to the customer's address. */
@ApplicationScoped
class FirstLogins implements KnownPeople {

    @Inject
    private Customers customers;

    @Inject
    private AccountService accounts;

    @Override
    public Optional<Long> openLogin(EmailAddress email) {
        return customers.findBy(email).filter(Customer::mayGetALogin).flatMap(customer -> accounts.createFor(
                        customer.email(), Role.CUSTOMER)
                .map(account -> {
                    customer.mayLogInWith(account);
                    return account;
                }));
    }
}
