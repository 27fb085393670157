package app.foyer.account.password;

import app.foyer.account.Account;
import app.foyer.account.attempt.SignInAttempts;
import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Asks for the password again before something about an account changes, so that an unlocked screen is not enough. Wrong
 * ones count and make wait like those of the sign-in page.
 */
@ApplicationScoped
public class CurrentPassword {

    @Inject
    private SignInAttempts attempts;

    @Inject
    private PasswordHashes hashes;

    /**
     * @throws RefusedException when it is wrong, or a wait after wrong ones is not over
     * @throws TooBusyException when as many passwords are being checked as there are processors; nothing is counted then
     */
    public void mustBe(String typed, Account account) {
        check(typed, account).enforce();
    }

    /**
     * The same as an answer, for whoever has more to say. Nothing typed is no attempt.
     *
     * @throws TooBusyException when as many passwords are being checked as there are processors; nothing is counted then
     */
    Decision check(String typed, Account account) {
        var password = PasswordPolicy.cut(typed);
        var key = account.email().key();
        if (password.isEmpty()) {
            return refused();
        }
        if (!hashes.inTurn(() -> isRight(password, key, account))) {
            attempts.tellThatItWasWrong(key);
            return refused();
        }
        attempts.succeeded(key);
        return Decision.allowed();
    }

    private static Decision refused() {
        return Decision.refusedFor(List.of(Refusal.because("account.password.notCurrent")));
    }

    private boolean isRight(String password, String key, Account account) {
        return begin(key) && hashes.matches(password, Optional.ofNullable(account.passwordHash()));
    }

    /** Two first attempts at the same moment: the second finds the row that the first has added. */
    private boolean begin(String key) {
        try {
            return attempts.begin(key);
        } catch (EJBException sameMoment) {
            return attempts.begin(key);
        }
    }
}
