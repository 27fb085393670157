package app.foyer.customer;

import app.foyer.account.team.Logins;
import app.foyer.audit.AuditLog;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Looking at the panel as one customer sees it. Who looked at whose panel, and when, stands in the log. Nobody looks through
 * the eyes of a colleague: what belongs to a login of staff is not shown.
 */
@Stateless
@RolesAllowed("ADMIN")
public class CustomerViewing {

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
                profile.zoneChosen() ? profile.timeZone() : null,
                clock.now().plus(ViewedPanel.LONGEST));
        audit.tell("customer.viewBegun", who, nameFor(seen));
        return view;
    }

    /** Whether it still goes on: neither too long ago, nor with somebody who is gone or one of the staff by now. */
    public boolean goesOn(ViewedPanel view, long account) {
        return view.belongsTo(account, clock.now())
                && refusal(view.customerId()).isEmpty();
    }

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
