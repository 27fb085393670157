package app.foyer.account.reset;

import app.foyer.account.Account;
import app.foyer.account.Accounts;
import app.foyer.account.DatabaseClock;
import app.foyer.account.link.AccountToken;
import app.foyer.account.link.AccountTokens;
import app.foyer.account.link.TokenPurpose;
import app.foyer.settings.SecuritySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.SecretToken;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Makes the secrets of links with which a person sets a password. */
@Stateless
@PermitAll
public class PasswordLinks {

    @Inject
    private Accounts accounts;

    @Inject
    private AccountTokens tokens;

    @Inject
    private Settings settings;

    @Inject
    private DatabaseClock clock;

    /**
     * A new secret for the mail that is being sent: valid for as long as the business says, which is longer when the
     * account has no password yet. The link is {@code <public address>/reset-password?t=<secret>}. Call it when the mail is
     * sent, in the sending transaction: the secret is nowhere to be read afterwards.
     *
     * @return empty when the account is gone or switched off; then the mail must not be sent
     */
    public Optional<SecretToken> issue(long accountId) {
        return accounts.find(accountId).filter(Account::isEnabled).map(account -> {
            var secret = SecretToken.random();
            var purpose = TokenPurpose.settingThePasswordOf(account);
            var goodUntil = clock.now().plus(purpose.validity(settings.read(SecuritySettings.class)));
            tokens.add(AccountToken.of(account, purpose, secret, goodUntil));
            return secret;
        });
    }

    /** How long the link opens that this account would be sent now, for the words of the mail. */
    public Duration validFor(long accountId) {
        var purpose =
                accounts.find(accountId).map(TokenPurpose::settingThePasswordOf).orElse(TokenPurpose.SET_PASSWORD);
        return purpose.validity(settings.read(SecuritySettings.class));
    }
}
