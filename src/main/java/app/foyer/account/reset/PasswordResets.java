package app.foyer.account.reset;

import app.foyer.account.Account;
import app.foyer.account.DatabaseClock;
import app.foyer.account.attempt.SignInAttempts;
import app.foyer.account.link.AccountToken;
import app.foyer.account.link.AccountTokens;
import app.foyer.account.link.TokenPurpose;
import app.foyer.account.password.PasswordHashes;
import app.foyer.account.password.PasswordRules;
import app.foyer.account.password.TooBusyException;
import app.foyer.account.wish.Wishes;
import app.foyer.audit.AuditLog;
import app.foyer.platform.CurrentRequest;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.SecretToken;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/** <em>Forgot password</em>, and the first password: asking for a link by mail, and following it. */
@Stateless
@PermitAll
public class PasswordResets {

    private static final Refusal LINK_NOT_GOOD = Refusal.because("account.link.notGood");

    @Inject
    private Wishes wishes;

    @Inject
    private AccountTokens tokens;

    @Inject
    private PasswordRules rules;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private SignInAttempts attempts;

    @Inject
    private DatabaseClock clock;

    @Inject
    private CurrentRequest request;

    @Inject
    private AuditLog audit;

    /**
     * Notes that somebody wants a link to set a password. The same work and the same silence for every address, typed
     * rightly or wrongly, with and without an account: {@link PasswordResetDesk} finds out later.
     */
    public void request(String typedEmail) {
        wishes.add(PasswordResetRequest.of(EmailAddress.parse(typedEmail), request.remoteAddress(), clock.now()));
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
    public void reset(SecretToken secret, String newPassword) {
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
        attempts.forgive(account.email().key());
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
