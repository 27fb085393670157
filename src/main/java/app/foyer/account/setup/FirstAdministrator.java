package app.foyer.account.setup;

import app.foyer.account.Account;
import app.foyer.account.Accounts;
import app.foyer.account.DatabaseClock;
import app.foyer.account.Role;
import app.foyer.account.password.PasswordHashes;
import app.foyer.account.password.PasswordRules;
import app.foyer.account.password.TooBusyException;
import app.foyer.audit.AuditLog;
import app.foyer.platform.ServerSettings;
import app.foyer.platform.StartupReport;
import app.foyer.shared.Decision;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.SecretToken;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;

/** Lets the operator who reads the log make the first administrator, once. */
@Stateless
@PermitAll
public class FirstAdministrator {

    /** Two nodes that start together print a code each, and both are good. A later start makes the older ones worthless. */
    private static final Duration STARTING_TOGETHER = Duration.ofMinutes(5);

    @Inject
    private SetupCodes codes;

    @Inject
    private Accounts accounts;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private DatabaseClock clock;

    @Inject
    private ServerSettings server;

    @Inject
    private PasswordRules rules;

    @Inject
    private AuditLog audit;

    /** While there is no administrator, every start prints an address at which the first one is made. */
    public void tellTheOperator(@Observes StartupReport report) {
        if (!server.demo() && !accounts.anyWith(Role.ADMIN)) {
            report.gap()
                    .sentence("There is no administrator yet. Open this address once and set a password:")
                    .sentence(server.publicUrl() + "/setup?code=" + newCode().value());
        }
    }

    /** Whether the code is good; asking does not use it up. */
    public boolean isGood(SecretToken code) {
        return codes.all().stream().anyMatch(known -> known.is(code)) && !accounts.anyWith(Role.ADMIN);
    }

    /** What speaks against this password, whether the address is right or not. */
    public Decision judge(String password, String email) {
        return rules.check(password, Stream.ofNullable(email).toList());
    }

    /**
     * Makes the first administrator. The code is gone afterwards, and so are all others.
     *
     * @throws RefusedException when the code is not good, the address is taken, or the rules speak against the password
     * @throws TooBusyException when as many passwords are being hashed as there are processors
     */
    public void create(SecretToken code, EmailAddress email, String password) {
        var isKnown = codes.lockAll().stream().anyMatch(known -> known.is(code));
        if (!isKnown || accounts.anyWith(Role.ADMIN)) {
            throw new RefusedException(Refusal.because("account.setup.codeNotGood"));
        }
        rules.check(password, email).enforce();
        open(email, password);
        codes.removeAll();
        audit.tell("account.firstAdministrator", email.value(), email.value());
    }

    private void open(EmailAddress email, String password) {
        if (accounts.with(email).isPresent()) {
            throw new RefusedException(Refusal.because("account.address.taken", email.value()));
        }
        var account = Account.open(email, Set.of(Role.ADMIN), clock.now());
        account.setPassword(hashes.hash(password));
        accounts.add(account);
        audit.tell("account.opened", "system", email.value());
    }

    private SecretToken newCode() {
        var now = clock.now();
        var code = SecretToken.random();
        codes.removeOlderThan(now.minus(STARTING_TOGETHER));
        codes.add(SetupCode.of(code, now));
        return code;
    }
}
