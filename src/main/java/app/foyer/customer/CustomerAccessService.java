package app.foyer.customer;

import app.foyer.account.team.Logins;
import app.foyer.account.team.Logins.Login;
import app.foyer.audit.AuditLog;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;

/** The business lets customers in, shuts them out, and sends them the way in. */
@Stateless
@RolesAllowed("ADMIN")
public class CustomerAccessService {

    @Inject
    private HeldCustomers customers;

    @Inject
    private Logins logins;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<AccessGranted> accessGranted;

    /**
     * Lets this person in: opens an account when there is none, and sends the message with the way in.
     *
     * @param who decides, for the log
     * @throws RefusedException when no address is known, or it belongs to somebody else's account
     */
    public void allowLogin(long id, String who) {
        var customer = hold(id);
        refuse(AccessRules.toLetIn(customer, login(customer)));
        if (customer.accountId() == null) {
            var account = logins.openFor(customer.email())
                    .orElseThrow(() -> new RefusedException(Refusal.because("customer.login.addressTaken")));
            customer.mayLogInWith(account);
        } else {
            logins.allow(customer.accountId(), who);
            customer.allowLogin();
        }
        audit.tell("customer.loginAllowed", who, customer.nameInTheLog());
        accessGranted.fire(new AccessGranted(customer.id(), customer.accountId()));
    }

    /**
     * Closes the door to this person at once, on every node, and keeps it closed: no booking and no sign-up opens it.
     *
     * @throws RefusedException when the login is also one of staff
     */
    public void barLogin(long id, String who) {
        var customer = hold(id);
        refuse(AccessRules.toShutOut(login(customer)));
        customer.barLogin();
        if (customer.accountId() != null) {
            logins.bar(customer.accountId(), who);
        }
        audit.tell("customer.loginBarred", who, customer.nameInTheLog());
    }

    /** Sends the message with the way in once more. @throws RefusedException when this person may not sign in */
    public void sendAccess(long id, String who) {
        var customer = hold(id);
        var isOpen = login(customer).filter(Login::open).isPresent() && !customer.isLoginBarred();
        if (!isOpen || customer.email() == null) {
            throw new RefusedException(Refusal.because("customer.login.notAllowed"));
        }
        audit.tell("customer.accessSent", who, customer.nameInTheLog());
        accessGranted.fire(new AccessGranted(customer.id(), customer.accountId()));
    }

    private Optional<Login> login(Customer customer) {
        return Optional.ofNullable(customer.accountId()).flatMap(logins::find);
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(reason -> {
            throw new RefusedException(reason);
        });
    }

    private Customer hold(long id) {
        return customers.hold(id).orElseThrow(() -> new RefusedException(Refusal.because("customer.unknown")));
    }
}
