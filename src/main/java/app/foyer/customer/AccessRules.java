package app.foyer.customer;

import app.foyer.account.team.Logins.Login;
import app.foyer.shared.Refusal;
import java.util.Optional;

/** What keeps the business from letting a customer in, or from shutting one out. */
final class AccessRules {

    private AccessRules() {}

    /** @param login of this customer, if there is one */
    static Optional<Refusal> toLetIn(Customer customer, Optional<Login> login) {
        return customer.isReachable() ? toShutOut(login) : Optional.of(Refusal.because("customer.login.noAddress"));
    }

    /** What opens the console is decided about where the team is. */
    static Optional<Refusal> toShutOut(Optional<Login> login) {
        return login.filter(found -> !found.isCustomersOnly()).map(found -> Refusal.because("customer.login.staff"));
    }
}
