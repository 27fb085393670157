package app.foyer.account.leaving;

import app.foyer.account.Accounts;
import app.foyer.account.Role;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.personal.Individual;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Accounts of customers that nobody has any more, since the same person has another one. */
@Stateless
@RolesAllowed("ADMIN")
public class DiscardedAccounts {

    @Inject
    private Accounts accounts;

    @Inject
    private Leavers leavers;

    /**
     * Takes an account away with everything that hangs on it, in the caller's transaction. Nothing may lead to it any more.
     *
     * @throws RefusedException when it opens the console, too
     */
    public void discard(long accountId) {
        accounts.lock(accountId).ifPresent(account -> {
            if (!account.roles().equals(Set.of(Role.CUSTOMER))) {
                throw new RefusedException(Refusal.because("customer.login.staff"));
            }
            leavers.remove(new Individual(
                    Optional.empty(),
                    accountId,
                    Set.of(new EmailAddress(account.email().key())),
                    account.createdAt(),
                    "",
                    account.createdAt()));
        });
    }
}
