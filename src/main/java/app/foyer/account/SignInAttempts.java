package app.foyer.account;

import app.foyer.shared.EmailAddress;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Counts wrong passwords per typed address, for all nodes together, in transactions of its own. Addresses without an
 * account are counted just the same, so that they behave alike.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInAttempts {

    @Inject
    private SignInFailuresStore failures;

    @Inject
    private Accounts accounts;

    @Inject
    private DatabaseClock clock;

    /**
     * Counts an attempt as failed before the password is looked at, so that many at the same moment are no way around
     * the waits.
     *
     * @param emailKey what was typed, see {@code EmailAddress.key()}; empty for everything that is no address
     * @return whether the attempt may go on; false while a wait is not over, and then nothing is counted
     */
    public boolean begin(String emailKey) {
        var now = clock.now();
        return failures.lockOrAdd(emailKey, now).countUnlessWaiting(now);
    }

    /**
     * The password was right: there was no failure.
     *
     * @param newHash the same password hashed as it is done today, when that has changed
     */
    public void succeeded(String emailKey, Optional<String> newHash) {
        failures.forget(emailKey);
        newHash.ifPresent(hash ->
                EmailAddress.parse(emailKey).flatMap(accounts::with).ifPresent(account -> account.rehash(hash)));
    }

    public void tidyUp() {
        failures.forgetOlderThan(clock.now().minus(WaitPolicy.MEMORY));
    }
}
