package app.foyer.web.panel;

import app.foyer.booking.Actor;
import app.foyer.customer.CustomerService;
import app.foyer.web.support.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The customer who is signed in, by the sign-in alone. */
@RequestScoped
public class Me {

    @Inject
    private SignedIn signedIn;

    @Inject
    private CustomerService customers;

    private Optional<Actor.Customer> customer;

    /** Nobody, when the account belongs to no customer: such a person has booked nothing. */
    public Optional<Actor.Customer> asCustomer() {
        if (customer == null) {
            customer = customers
                    .withAccount(signedIn.accountId())
                    .map(person -> new Actor.Customer(person.id(), person.fullName()));
        }
        return customer;
    }
}
