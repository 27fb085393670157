package app.foyer.account.password;

import app.foyer.account.Accounts;
import app.foyer.account.DatabaseClock;
import app.foyer.settings.SecuritySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.SecretToken;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * Passwords that are mailed. Each is good for one sign-in, after which the person has to choose a password. They work
 * beside the owner's own password and never replace it, and end when the account is given another one.
 */
@Stateless
@PermitAll
public class OneTimePasswords {

    private static final Duration KEPT_FOR = Duration.ofDays(30);

    @Inject
    private OneTimePasswordStore store;

    @Inject
    private Accounts accounts;

    @Inject
    private Settings settings;

    @Inject
    private DatabaseClock clock;

    /**
     * A new password for the mail that is being sent, good for as long as the link that sets a first password. Call it
     * when the mail is sent, in the sending transaction: it is nowhere to be read afterwards.
     *
     * @return the password as a person types it; empty when the account is gone, switched off, or the directory's
     */
    public Optional<SecretToken> issue(long accountId) {
        return accounts.find(accountId)
                .filter(account -> account.isEnabled() && !account.isOfDirectory())
                .map(account -> {
                    var password = ReadablePassword.random();
                    var valid = settings.read(SecuritySettings.class).setPasswordLinkValid();
                    store.add(OneTimePassword.of(account, password, clock.now().plus(valid)));
                    return password;
                });
    }

    /** Uses up what was typed, if it is a one-time password of this account. The same work whether it is or not. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean use(long accountId, String typed) {
        return store.useUp(accountId, ReadablePassword.hash(typed), clock.now());
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void tidyUp() {
        store.forgetExpiredBefore(clock.now().minus(KEPT_FOR));
    }
}
