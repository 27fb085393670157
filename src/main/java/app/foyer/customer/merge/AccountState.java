package app.foyer.customer.merge;

import app.foyer.account.team.Logins.Login;
import java.util.Optional;

/**
 * Whether an entry has an account.
 *
 * @param account null when there is none
 * @param isOpen whether its owner may sign in
 * @param isOfStaff whether it opens the console, too
 */
record AccountState(Long account, boolean isOpen, boolean isOfStaff) {

    static AccountState of(Optional<Login> login, boolean isBarred) {
        return new AccountState(
                login.map(Login::accountId).orElse(null),
                !isBarred && login.filter(Login::open).isPresent(),
                login.filter(found -> !found.isCustomersOnly()).isPresent());
    }

    boolean isThere() {
        return account != null;
    }
}
