package app.foyer.account.password;

import app.foyer.account.Account;
import app.foyer.account.Accounts;
import app.foyer.account.DatabaseClock;
import app.foyer.account.PasswordChanged;
import app.foyer.account.attempt.SignInAttempts;
import app.foyer.account.link.AccountTokens;
import app.foyer.account.session.AccountSession;
import app.foyer.account.session.SessionToKeep;
import app.foyer.account.session.SignedInAccount;
import app.foyer.account.session.UnfinishedSignIn;
import app.foyer.account.stage.SignInStage;
import app.foyer.audit.AuditLog;
import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * A password that its owner replaces while being signed in. The session in which that happens goes on, all others end;
 * and so do the links and one-time passwords that were mailed before.
 */
@Stateless
public class PasswordChanges {

    private static final Refusal ENDED = Refusal.because("account.session.ended");

    @Inject
    private Accounts accounts;

    @Inject
    private SessionToKeep sessions;

    @Inject
    private AccountTokens tokens;

    @Inject
    private CurrentPassword currentPassword;

    @Inject
    private PasswordRules rules;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private SignInAttempts attempts;

    @Inject
    private DatabaseClock clock;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<PasswordChanged> changed;

    /** Whether this person signs in with a password that Foyer keeps, not with the directory's. */
    @RolesAllowed({"CUSTOMER", "STAFF", "ADMIN"})
    public boolean isOwn(long accountId) {
        return accounts.find(accountId).filter(Account::hasPassword).isPresent();
    }

    /**
     * @param who is signed in and asks
     * @throws RefusedException with everything that is wrong: the current password, a wait that is not over, what the rules
     *     say against the new one, or that it is the current one again
     * @throws TooBusyException when as many passwords are being hashed as there are processors
     */
    @RolesAllowed({"CUSTOMER", "STAFF", "ADMIN"})
    public void change(SignedInAccount who, String current, String chosen) {
        var account = accounts.lock(who.id()).orElseThrow(() -> new RefusedException(ENDED));
        Decision.refusedFor(problems(account, current, chosen)).enforce();
        set(account, session(who.sessionId(), account), chosen);
        audit.tell(
                "account.passwordChanged",
                account.email().value(),
                account.email().value());
    }

    /**
     * The password that somebody chooses after a sign-in with a one-time password.
     *
     * @throws RefusedException when the sign-in is over or at another stage, or the rules speak against the password
     * @throws TooBusyException when as many passwords are being hashed as there are processors
     */
    @PermitAll
    public void choose(UnfinishedSignIn who, String chosen) {
        var account = accounts.lock(who.accountId()).orElseThrow(() -> new RefusedException(ENDED));
        var session = session(who.sessionId(), account);
        if (session.stage() != SignInStage.NEW_PASSWORD) {
            throw new RefusedException(ENDED);
        }
        rules.check(chosen, account.email()).enforce();
        set(account, session, chosen);
        audit.tell(
                "account.passwordSet", account.email().value(), account.email().value());
    }

    private List<Refusal> problems(Account account, String current, String chosen) {
        var problems = new ArrayList<>(rules.check(chosen, account.email()).refusals());
        if (PasswordPolicy.areTheSame(current, chosen)) {
            problems.add(Refusal.because("account.password.same"));
        }
        problems.addAll(currentPassword.check(current, account).refusals());
        return problems;
    }

    private AccountSession session(long id, Account account) {
        return sessions.lock(id, account).orElseThrow(() -> new RefusedException(ENDED));
    }

    private void set(Account account, AccountSession session, String chosen) {
        account.setPassword(hashes.hash(chosen));
        session.outlive(account);
        tokens.useUpAllOf(account, clock.now());
        attempts.forgive(account.email().key());
        changed.fire(new PasswordChanged(account.id(), account.email()));
    }
}
