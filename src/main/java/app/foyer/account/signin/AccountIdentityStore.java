package app.foyer.account.signin;

import app.foyer.account.Account;
import app.foyer.account.Accounts;
import app.foyer.account.Role;
import app.foyer.account.attempt.SignInAttempts;
import app.foyer.account.directory.Directory;
import app.foyer.account.directory.DirectoryPerson;
import app.foyer.account.password.OneTimePasswords;
import app.foyer.account.password.PasswordHashes;
import app.foyer.account.password.PasswordPolicy;
import app.foyer.account.password.TooBusyException;
import app.foyer.account.session.SignIn;
import app.foyer.audit.AuditLog;
import app.foyer.audit.Fingerprint;
import app.foyer.platform.source.Limit;
import app.foyer.platform.source.SourceLimits;
import app.foyer.shared.EmailAddress;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells whether an address and a password belong together. One attempt is counted, one hash is computed and one line is
 * written whatever was typed, so that neither text nor time tells whether an address has an account.
 *
 * <p>When the password is not that of an account here, the enterprise's {@link Directory} is asked, if there is one.
 * This order is why a directory that fails keeps nobody out who has a password here.
 */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    private static final long NOBODY = -1;
    private static final int REFUSALS_PER_HOUR = 60;
    private static final int UNKNOWN_PER_HOUR = 300;
    private static final String UNKNOWN = "unknown";

    @Inject
    private Accounts accounts;

    @Inject
    private SignInAttempts attempts;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private OneTimePasswords oneTimePasswords;

    @Inject
    private Directory directory;

    @Inject
    private DirectoryAccounts directoryAccounts;

    @Inject
    private SourceLimits sources;

    @Inject
    private AuditLog audit;

    /** @throws TooBusyException when as many passwords are being checked as there are processors; nothing is counted then */
    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential typed)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        if (sources.take(Limit.WRONG_SIGN_INS).isPresent()) {
            throw new TooBusyException();
        }
        var result = validate(typed);
        if (result.getStatus() == CredentialValidationResult.Status.VALID) {
            sources.giveBack(Limit.WRONG_SIGN_INS);
        }
        return result;
    }

    private CredentialValidationResult validate(UsernamePasswordCredential typed) {
        var email = EmailAddress.parse(typed.getCaller());
        var key = email.map(EmailAddress::key).orElse("");
        var password = PasswordPolicy.cut(typed.getPasswordAsString());
        var first = hashes.inTurn(() -> look(email, key, password));
        var account = first.mayTry() && first.owner().isEmpty() ? inDirectory(email, password) : first.owner();
        if (account.isPresent()) {
            audit.tell("account.signedIn", key, key);
            attempts.succeeded(key);
        } else {
            tellThatItWasRefused(key, first.isKnown());
        }
        first.owner().filter(found -> !first.oneTime()).ifPresent(found -> keepUpToDate(found, password));
        return account.map(found -> result(found, first.oneTime())).orElse(CredentialValidationResult.INVALID_RESULT);
    }

    /**
     * @param mayTry whether no wait for wrong passwords is running
     * @param isKnown whether the address has an account
     * @param oneTime whether it was a one-time password, which is used up now
     */
    private record FirstLook(boolean mayTry, boolean isKnown, Optional<Account> owner, boolean oneTime) {}

    private FirstLook look(Optional<EmailAddress> email, String key, String password) {
        var mayTry = begin(key);
        var known = email.flatMap(accounts::with);
        var account = known.filter(found -> mayTry && found.isEnabled() && !found.isOfDirectory());
        var matching = hashes.matches(password, account.map(Account::passwordHash));
        var oneTime = !matching && oneTimePasswords.use(account.map(Account::id).orElse(NOBODY), password);
        return new FirstLook(mayTry, known.isPresent(), account.filter(found -> matching || oneTime), oneTime);
    }

    private Optional<Account> inDirectory(Optional<EmailAddress> email, String password) {
        return email.flatMap(
                address -> directory.find(address.value(), password).flatMap(person -> welcome(address, person)));
    }

    /** Two first sign-ins of one person at the same moment: the second finds the account that the first has opened. */
    private Optional<Account> welcome(EmailAddress email, DirectoryPerson person) {
        try {
            return directoryAccounts.welcome(email, person);
        } catch (EJBException sameMoment) {
            return directoryAccounts.welcome(email, person);
        }
    }

    /**
     * What was typed for an address without an account is not written down: people type passwords into the wrong field.
     * A few digits of its hash tell that it was the same again, and are far too few to find out what it was. Strangers
     * cause as many refusals as they like, so only so many of them are written in an hour.
     */
    private void tellThatItWasRefused(String key, boolean isKnown) {
        if (isKnown) {
            audit.tellAtMost(REFUSALS_PER_HOUR, "account.signInRefused", key, key, null);
        } else {
            audit.tellAtMost(UNKNOWN_PER_HOUR, "account.signInUnknown", UNKNOWN, UNKNOWN, Fingerprint.of(key));
        }
    }

    private void keepUpToDate(Account account, String password) {
        if (hashes.isOutdated(account.passwordHash())) {
            attempts.rehash(account.id(), hashes.hash(password));
        }
    }

    /** The unique id carries the session epoch under which this password was the right one. */
    private static CredentialValidationResult result(Account account, boolean oneTime) {
        return new CredentialValidationResult(
                oneTime ? SignIn.ONE_TIME : SignIn.STORE,
                String.valueOf(account.id()),
                null,
                String.valueOf(account.sessionEpoch()),
                account.roles().stream().map(Role::name).collect(Collectors.toSet()));
    }

    /** Two first attempts for one address at the same moment: the second finds the row that the first has added. */
    private boolean begin(String key) {
        try {
            return attempts.begin(key);
        } catch (EJBException sameMoment) {
            return attempts.begin(key);
        }
    }
}
