package app.foyer.account.factor;

import app.foyer.account.attempt.SignInAttempts;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Tells whether a typed code is right: one from the authenticator app, or a recovery code. Each is good once. Attempts
 * are counted before they are looked at, as wrong passwords are and with the same waits, but apart from them: wrong codes
 * keep nobody from typing a password, and wrong codes of the app do not keep a recovery code from being taken.
 *
 * <p>Call it outside of a transaction: what it counts and writes down stays, whatever becomes of the request.
 */
@ApplicationScoped
public class SecondFactorCheck {

    private static final Refusal WRONG = Refusal.because("account.factor.wrong");
    private static final Refusal WRONG_RECOVERY_CODE = Refusal.because("account.factor.recoveryCodeWrong");
    private static final Refusal WAIT = Refusal.because("account.factor.wait");

    @Inject
    private SignInAttempts attempts;

    @Inject
    private CodeBook codes;

    /**
     * @param typed as it was typed, spaces and all; null when nothing was
     * @throws RefusedException when the code is wrong, too old or used, or when one has to wait after several wrong ones
     */
    public PassedFactor pass(long accountId, String typed) {
        var code = TypedCode.of(typed);
        var key = (code.isRecoveryCode() ? "recovery-code:" : "second-factor:") + accountId;
        if (!begin(key)) {
            throw new RefusedException(WAIT);
        }
        if (!codes.take(accountId, code)) {
            throw new RefusedException(code.isRecoveryCode() ? WRONG_RECOVERY_CODE : WRONG);
        }
        attempts.succeeded(key);
        return new PassedFactor(accountId);
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
