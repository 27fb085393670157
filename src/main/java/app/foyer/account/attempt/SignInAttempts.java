package app.foyer.account.attempt;

import app.foyer.account.Accounts;
import app.foyer.account.DatabaseClock;
import app.foyer.audit.AuditLog;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Counts wrong passwords per typed address, for all nodes together, in transactions of its own. Addresses without an
 * account are counted just the same, so that they behave alike.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInAttempts {

    private static final int REFUSALS_PER_HOUR = 60;

    @Inject
    private SignInFailuresStore failures;

    @Inject
    private AuditLog audit;

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

    /** Somebody who is signed in was asked for the password again, and did not know it. */
    public void tellThatItWasWrong(String emailKey) {
        audit.tellAtMost(REFUSALS_PER_HOUR, "account.passwordNotConfirmed", emailKey, emailKey, null);
    }

    /** The password was right: there was no failure. */
    public void succeeded(String emailKey) {
        failures.forget(emailKey);
    }

    /** The owner has set another password, in the caller's transaction: earlier failures are forgotten with it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void forgive(String emailKey) {
        failures.forget(emailKey);
    }

    /** Keeps the same password, hashed as it is done today. */
    public void rehash(long accountId, String newHash) {
        accounts.lock(accountId).ifPresent(account -> account.rehash(newHash));
    }

    public void tidyUp() {
        failures.forgetOlderThan(clock.now().minus(WaitPolicy.MEMORY));
    }
}
