package app.foyer.account.email;

import app.foyer.account.Accounts;
import app.foyer.account.DatabaseClock;
import app.foyer.account.password.CurrentPassword;
import app.foyer.account.password.TooBusyException;
import app.foyer.audit.AuditLog;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Takes down which address the owner of an account wants instead. */
@Stateless
@RolesAllowed({"CUSTOMER", "STAFF", "ADMIN"})
public class EmailChangeService {

    @Inject
    private EmailChanges changes;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentPassword currentPassword;

    @Inject
    private DatabaseClock clock;

    @Inject
    private AuditLog audit;

    /**
     * Notes the wish. The same for every new address, with and without an account: {@link EmailChangeDesk} finds out later.
     *
     * @param accountId of whoever has signed in, from the sign-in and nowhere else
     * @throws RefusedException when the password is wrong, or the address is the same as before
     * @throws TooBusyException when as many passwords are being checked as there are processors
     */
    public void request(long accountId, EmailAddress newEmail, String password) {
        var account = accounts.find(accountId).orElseThrow();
        if (account.email().equals(newEmail)) {
            throw new RefusedException(Refusal.because("account.email.same", newEmail.value()));
        }
        if (account.isOfDirectory()) {
            throw new RefusedException(Refusal.because("account.email.directory"));
        }
        currentPassword.mustBe(password, account);
        changes.add(EmailChange.of(accountId, newEmail, clock.now()));
        audit.tell("account.emailChangeAsked", account.email().value(), newEmail.value());
    }

    /** Whether the address is kept here, and not by the enterprise's directory. */
    public boolean isOwn(long accountId) {
        return accounts.find(accountId).filter(found -> !found.isOfDirectory()).isPresent();
    }
}
