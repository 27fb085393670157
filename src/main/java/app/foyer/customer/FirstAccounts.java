package app.foyer.customer;

import app.foyer.account.AccountService;
import app.foyer.account.Role;
import app.foyer.account.reset.KnownPeople;
import app.foyer.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The first account of a customer who may get one. Who only ever booked gets it by asking for a password: the link to it
 * goes to the customer's address.
 */
@ApplicationScoped
public class FirstAccounts implements KnownPeople {

    @Inject
    private HeldCustomers customers;

    @Inject
    private AccountService accounts;

    @Override
    public Optional<Long> openAccount(EmailAddress email) {
        return customers.hold(email).flatMap(this::open);
    }

    /** @return the new account; nothing for who has one already, is barred, or has an address of somebody else's account */
    public Optional<Long> open(Customer customer) {
        return customer.mayGetALogin()
                ? accounts.createFor(customer.email(), Role.CUSTOMER).map(account -> {
                    customer.mayLogInWith(account);
                    return account;
                })
                : Optional.empty();
    }
}
