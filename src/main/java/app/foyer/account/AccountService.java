package app.foyer.account;

import app.foyer.audit.AuditLog;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.SecretToken;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Opening accounts and setting passwords. */
@Stateless
@PermitAll
public class AccountService {

    private static final Refusal LINK_NOT_GOOD = Refusal.because("account.link.notGood");

    @Inject
    private Accounts accounts;

    @Inject
    private AccountTokens tokens;

    @Inject
    private PasswordResetRequests resetRequests;

    @Inject
    private SignInFailuresStore failures;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private DatabaseClock clock;

    @Inject
    private PasswordRules rules;

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

    /**
     * Opens an account with a password, for the first administrator.
     *
     * @throws RefusedException when the address has an account already
     * @throws TooBusyException when as many passwords are being hashed as there are processors
     */
    public long createWithPassword(EmailAddress email, String password, Set<Role> roles) {
        if (accounts.with(email).isPresent()) {
            throw new RefusedException(Refusal.because("account.address.taken", email.value()));
        }
        var account = Account.open(email, roles, clock.now());
        account.setPassword(hashes.hash(password));
        accounts.add(account);
        audit.tell("account.opened", "system", email.value());
        return account.id();
    }

    /**
     * Opens the accounts of the demo business, with one password that everybody knows and which is hashed once.
     *
     * @return the accounts' ids
     * @throws RefusedException when an address has an account already
     * @throws TooBusyException when as many passwords are being hashed as there are processors
     */
    public Map<EmailAddress, Long> createForDemo(Map<EmailAddress, Role> roles, String password) {
        var hash = hashes.hash(password);
        var ids = new HashMap<EmailAddress, Long>();
        roles.forEach((email, role) -> {
            var id = createFor(email, role)
                    .orElseThrow(() -> new RefusedException(Refusal.because("account.address.taken", email.value())));
            accounts.with(email).orElseThrow().setPassword(hash);
            ids.put(email, id);
        });
        return ids;
    }

    /**
     * Notes that somebody wants a link to set a password. The same work and the same silence for every address, typed
     * rightly or wrongly, with and without an account: {@link PasswordResetDesk} finds out later.
     */
    public void requestPasswordReset(String typedEmail) {
        resetRequests.add(PasswordResetRequest.of(EmailAddress.parse(typedEmail), clock.now()));
    }

    /** The address of an account; empty when there is no such account. */
    public Optional<EmailAddress> addressOf(long accountId) {
        return accounts.find(accountId).map(Account::email);
    }

    /** What a link opens, without using it up; empty when it is unknown, expired or used. */
    public Optional<PasswordLink> open(SecretToken secret) {
        return tokens.find(secret, TokenPurpose.SETTING_A_PASSWORD)
                .filter(token -> token.isGoodAt(clock.now()))
                .map(token -> PasswordLink.to(token.account()));
    }

    /**
     * Sets the password of the account to which the link belongs, uses up all its links, and ends all its sessions.
     *
     * @throws RefusedException when the link is not good, or the rules speak against the password; the link stays as it is
     * @throws TooBusyException when as many passwords are being hashed as there are processors
     */
    public void resetPassword(SecretToken secret, String newPassword) {
        var now = clock.now();
        var looked = good(tokens.find(secret, TokenPurpose.SETTING_A_PASSWORD), now);
        rules.check(newPassword, looked.account().email()).enforce();
        // hashing is slow: nobody waits for a locked row meanwhile
        var hash = hashes.hash(newPassword);
        var token = good(tokens.lock(secret, TokenPurpose.SETTING_A_PASSWORD), now);
        var account = token.account();
        account.setPassword(hash);
        token.useUp(now);
        tokens.useUpAllOf(account, now);
        failures.forget(account.email().key());
        audit.tell(
                "account.passwordSet", account.email().value(), account.email().value());
    }

    private static AccountToken good(Optional<AccountToken> token, Instant now) {
        return token.filter(found -> found.isGoodAt(now)).orElseThrow(() -> new RefusedException(LINK_NOT_GOOD));
    }

    /**
     * A link that sets a password, opened.
     *
     * @param email the user name it is for
     * @param first whether the account has no password yet
     */
    public record PasswordLink(EmailAddress email, boolean first) implements Serializable {

        static PasswordLink to(Account account) {
            return new PasswordLink(account.email(), !account.hasPassword());
        }
    }
}
