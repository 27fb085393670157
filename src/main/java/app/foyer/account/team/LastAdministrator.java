package app.foyer.account.team;

import app.foyer.account.Account;
import app.foyer.account.Accounts;
import app.foyer.account.Role;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Somebody must be left who can run the business. Whoever takes the role away from an account, or switches an account
 * off, asks here first: the administrators' rows are locked until the end of the transaction, so that of two people who
 * remove each other at the same moment one is told no.
 */
@ApplicationScoped
public class LastAdministrator {

    @Inject
    private Accounts accounts;

    /** @throws RefusedException when nobody else could sign in as an administrator */
    void mayGo(Account account) {
        lockAll();
        if (is(account)) {
            throw new RefusedException(Refusal.because("team.lastAdministrator"));
        }
    }

    /** Until the end of the transaction nobody else stops being an administrator. */
    public void lockAll() {
        accounts.lockAllWith(Role.ADMIN);
    }

    /** Whether nobody else could sign in as an administrator. For sure only after {@link #lockAll}. */
    public boolean is(Account account) {
        return accounts.isAdministrator(account.id()) && !accounts.anyOtherAdministrator(account.id());
    }
}
