package app.foyer.customer;

import app.foyer.account.team.Logins;
import app.foyer.audit.AuditLog;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Optional;

/**
 * Looking at the panel as one customer sees it. Who looked at whose panel, and when, stands in the log. Nobody looks through
 * the eyes of a colleague: what belongs to a login of staff is not shown.
 */
@Stateless
@RolesAllowed("ADMIN")
public class CustomerViewing {

    /** What a customer's account page says. No secret, and nothing about how the person signs in. */
    public record SeenAccount(Profile profile, EmailAddress email) implements Serializable {}

    @Inject
    private Customers customers;

    @Inject
    private Logins logins;

    @Inject
    private AuditLog audit;

    @Inject
    private BusinessClock clock;

    /** Why this customer's panel cannot be looked at; empty when it can. An unknown customer is refused too. */
    public Optional<Refusal> refusal(long customer) {
        return customers
                .find(customer)
                .filter(found -> !found.isRemoved())
                .map(this::refusal)
                .orElseGet(() -> Optional.of(Refusal.because("customer.unknown")));
    }

    /**
     * @param account of the administrator, whose alone the view is
     * @param who for the log
     */
    public ViewedPanel begin(long customer, long account, String who) {
        refusal(customer).ifPresent(reason -> {
            throw new RefusedException(reason);
        });
        var seen = customers.find(customer).orElseThrow();
        var profile = seen.profile();
        var view = new ViewedPanel(
                account,
                customer,
                seen.fullName(),
                profile.language(),
                profile.timeZone(),
                clock.now().plus(ViewedPanel.LONGEST));
        audit.tell("customer.viewBegun", who, nameFor(seen), null, view.until().toString());
        return view;
    }

    /** Whether it still goes on: neither too long ago, nor with somebody who is gone or one of the staff by now. */
    public boolean goesOn(ViewedPanel view, long account) {
        return view.belongsTo(account, clock.now())
                && refusal(view.customerId()).isEmpty();
    }

    /**
     * What this customer reads about themselves; empty for a customer without a login, who has no page that says it.
     *
     * @param account of the administrator who looks
     */
    public Optional<SeenAccount> account(ViewedPanel view, long account) {
        return Optional.of(view)
                .filter(open -> goesOn(open, account))
                .flatMap(open -> customers.find(open.customerId()))
                .filter(customer -> customer.accountId() != null)
                .map(customer -> new SeenAccount(customer.profile(), customer.email()));
    }

    /** Before its time. That it ends by itself, and when, is told where it begins: then nobody may be there any more. */
    public void end(ViewedPanel view, String who) {
        audit.tell(
                "customer.viewEnded",
                who,
                customers.find(view.customerId()).map(CustomerViewing::nameFor).orElse(view.name()));
    }

    private Optional<Refusal> refusal(Customer customer) {
        return Optional.ofNullable(customer.accountId())
                .flatMap(logins::find)
                .filter(login -> !login.isCustomersOnly())
                .map(login -> Refusal.because("customer.view.staff"));
    }

    private static String nameFor(Customer customer) {
        return customer.email() == null ? customer.fullName() : customer.email().value();
    }
}
