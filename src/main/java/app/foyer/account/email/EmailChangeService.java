package app.foyer.account.email;

import app.foyer.account.Accounts;
import app.foyer.account.DatabaseClock;
import app.foyer.account.link.TokenPurpose;
import app.foyer.account.password.CurrentPassword;
import app.foyer.account.password.TooBusyException;
import app.foyer.account.wish.Wishes;
import app.foyer.audit.AuditLog;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/** Takes down which address the owner of an account wants instead. */
@Stateless
@RolesAllowed({"CUSTOMER", "STAFF", "ADMIN"})
public class EmailChangeService {

    @Inject
    private EmailChanges changes;

    @Inject
    private Wishes wishes;

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
        ask(accountId, newEmail);
        audit.tell("account.emailChangeAsked", account.email().value(), newEmail.value());
    }

    /**
     * A new address that is not proven yet.
     *
     * @param until when the link in the mail opens no more, if it was sent at once
     */
    public record Pending(EmailAddress email, Instant until) implements Serializable {}

    /** What waits for a proof. It looks the same whether that address has an account or not. */
    public Optional<Pending> pending(long accountId) {
        return waiting(accountId)
                .map(change ->
                        new Pending(change.email(), change.wish().requestedAt().plus(TokenPurpose.PROOF)));
    }

    /** One more mail to the address that waits; the links of earlier ones open nothing any more. */
    public void sendAgain(long accountId) {
        waiting(accountId).ifPresent(change -> {
            ask(accountId, change.email());
            tell("account.emailChangeAskedAgain", accountId, change);
        });
    }

    /** Nothing becomes of it: the links of its mails open nothing any more. */
    public void callOff(long accountId) {
        waiting(accountId).ifPresent(change -> {
            changes.withdrawAllOf(accountId, clock.now());
            tell("account.emailChangeCalledOff", accountId, change);
        });
    }

    private Optional<EmailChange> waiting(long accountId) {
        return changes.waitingOf(accountId, clock.now().minus(TokenPurpose.PROOF));
    }

    /** There is one wish at a time. */
    private void ask(long accountId, EmailAddress newEmail) {
        changes.withdrawAllOf(accountId, clock.now());
        wishes.add(EmailChange.of(accountId, newEmail, clock.now()));
    }

    private void tell(String action, long accountId, EmailChange change) {
        accounts.find(accountId)
                .ifPresent(account -> audit.tell(
                        action, account.email().value(), change.email().value()));
    }

    /** Whether the address is kept here, and not by the enterprise's directory. */
    public boolean isOwn(long accountId) {
        return accounts.find(accountId).filter(found -> !found.isOfDirectory()).isPresent();
    }
}
