package app.foyer.web.panel;

import app.foyer.booking.Actor;
import app.foyer.customer.CustomerService;
import app.foyer.customer.CustomerViewing.SeenAccount;
import app.foyer.customer.Profile;
import app.foyer.customer.ProfileService;
import app.foyer.web.support.SignedIn;
import app.foyer.web.support.Viewing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The customer who is signed in, by the sign-in alone. Where an administrator looks at a panel ({@link Viewing}) it is that
 * panel's customer, while something is read, and never the administrator.
 */
@RequestScoped
public class Me {

    @Inject
    private SignedIn signedIn;

    @Inject
    private Viewing viewing;

    @Inject
    private CustomerService customers;

    @Inject
    private ProfileService profiles;

    private Optional<Actor.Customer> customer;

    /** Nobody, when the account belongs to no customer: such a person has booked nothing. */
    public Optional<Actor.Customer> asCustomer() {
        if (customer == null) {
            customer = viewing.isPlace() ? viewed() : mine();
        }
        return customer;
    }

    /** What is known about this person; empty for a login that belongs to no customer. */
    Optional<Profile> profile() {
        return viewing.isPlace() ? viewing.account().map(SeenAccount::profile) : profiles.of(signedIn.accountId());
    }

    private Optional<Actor.Customer> mine() {
        return customers
                .withAccount(signedIn.accountId())
                .map(person -> new Actor.Customer(person.id(), person.fullName()));
    }

    private Optional<Actor.Customer> viewed() {
        return viewing.view().map(view -> new Actor.Customer(view.customerId(), view.name()));
    }
}
