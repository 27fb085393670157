package app.foyer.account.factor;

import app.foyer.account.factor.SecondFactorChanged.Change;
import app.foyer.audit.AuditLog;
import app.foyer.platform.sealing.BrokenSealException;
import app.foyer.shared.BusinessClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Looks a code up and strikes it out, in a transaction of its own, with the row locked. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CodeBook {

    private static final Logger LOG = System.getLogger(CodeBook.class.getName());
    private static final int REFUSALS_PER_HOUR = 60;

    @Inject
    private Authenticators authenticators;

    @Inject
    private KeptRecoveryCodes recoveryCodes;

    @Inject
    private AppSecrets secrets;

    @Inject
    private Owners owners;

    @Inject
    private BusinessClock clock;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<SecondFactorChanged> changed;

    /** Whether the code was right; if so, it is used up. */
    public boolean take(long accountId, TypedCode code) {
        var authenticator = authenticators.lock(accountId);
        var isRight = authenticator.isPresent()
                && (code.isRecoveryCode() ? takeRecoveryCode(accountId, code) : takeFromApp(authenticator.get(), code));
        var email = owners.emailOf(accountId);
        if (!isRight) {
            audit.tellAtMost(REFUSALS_PER_HOUR, "account.secondFactorRefused", email.value(), email.value(), null);
        } else if (code.isRecoveryCode()) {
            audit.tell(
                    "account.recoveryCodeUsed",
                    email.value(),
                    email.value(),
                    null,
                    String.valueOf(recoveryCodes.countUnused(accountId)));
            changed.fire(new SecondFactorChanged(accountId, email, Change.RECOVERY_CODE_USED));
        } else {
            audit.tell("account.secondFactorPassed", email.value(), email.value());
        }
        return isRight;
    }

    private boolean takeFromApp(Authenticator authenticator, TypedCode code) {
        try {
            var step = secrets.of(authenticator).stepOf(code.digits(), clock.now(), authenticator.lastStep());
            step.ifPresent(used -> {
                authenticator.accept(used);
                secrets.keepUpToDate(authenticator);
            });
            return step.isPresent();
        } catch (BrokenSealException e) {
            LOG.log(
                    Level.ERROR,
                    "The second factor of account {0} cannot be read: {1}. Was FOYER_SECRET_KEY changed?",
                    authenticator.accountId(),
                    e.getMessage());
            return false;
        }
    }

    private boolean takeRecoveryCode(long accountId, TypedCode code) {
        var kept = code.recovery().flatMap(typed -> recoveryCodes.lockUnused(accountId, typed));
        kept.ifPresent(found -> found.use(clock.now()));
        return kept.isPresent();
    }
}
