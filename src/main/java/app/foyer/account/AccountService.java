package app.foyer.account;

import app.foyer.audit.AuditLog;
import app.foyer.shared.EmailAddress;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Opening accounts, and whose they are. */
@Stateless
@PermitAll
public class AccountService {

    @Inject
    private Accounts accounts;

    @Inject
    private DatabaseClock clock;

    @Inject
    private AuditLog audit;

    /**
     * Opens an account without a password, in the caller's transaction.
     *
     * @return the new account's id; empty when the address has an account already, which is left exactly as it is
     */
    public Optional<Long> createFor(EmailAddress email, Role role) {
        if (accounts.with(email).isPresent()) {
            return Optional.empty();
        }
        var account = Account.open(email, Set.of(role), clock.now());
        accounts.add(account);
        audit.tell("account.opened", "system", email.value());
        return Optional.of(account.id());
    }

    /** The address of an account; empty when there is no such account. */
    public Optional<EmailAddress> addressOf(long accountId) {
        return accounts.find(accountId).map(Account::email);
    }
}
