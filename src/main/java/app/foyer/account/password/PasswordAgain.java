package app.foyer.account.password;

import app.foyer.account.Account;
import app.foyer.account.Accounts;
import app.foyer.account.attempt.SignInAttempts;
import app.foyer.account.directory.Directory;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * For pages that ask for the password again before they change something: the account's own, or that of the enterprise's
 * directory for people who are at home there. Call it outside of a transaction.
 */
@ApplicationScoped
public class PasswordAgain {

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentPassword currentPassword;

    @Inject
    private Directory directory;

    @Inject
    private SignInAttempts attempts;

    /**
     * @param typed null when nothing was
     * @throws RefusedException when it is wrong, or a wait after wrong ones is not over
     * @throws TooBusyException when as many passwords are being checked as there are processors; nothing is counted then
     */
    public void mustBe(String typed, long accountId) {
        var account = accounts.find(accountId).orElseThrow(PasswordAgain::refused);
        var password = typed == null ? "" : typed;
        if (!account.isOfDirectory()) {
            currentPassword.mustBe(password, account);
        } else if (!isRightInDirectory(account, password)) {
            throw refused();
        }
    }

    /** Wrong ones count and make wait here too. */
    private boolean isRightInDirectory(Account account, String password) {
        var email = account.email();
        if (!attempts.begin(email.key())
                || directory.find(email.value(), password).isEmpty()) {
            attempts.tellThatItWasWrong(email.key());
            return false;
        }
        attempts.succeeded(email.key());
        return true;
    }

    private static RefusedException refused() {
        return new RefusedException(Refusal.because("account.password.notCurrent"));
    }
}
