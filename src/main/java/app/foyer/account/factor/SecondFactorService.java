package app.foyer.account.factor;

import app.foyer.account.factor.SecondFactorChanged.Change;
import app.foyer.audit.AuditLog;
import app.foyer.platform.sealing.BrokenSealException;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Switching a second factor on and off, and making recovery codes. Whose it is comes from the sign-in, never from a form. */
@Stateless
@PermitAll
public class SecondFactorService {

    @Inject
    private Authenticators authenticators;

    @Inject
    private KeptRecoveryCodes recoveryCodes;

    @Inject
    private AppSecrets secrets;

    @Inject
    private Owners owners;

    @Inject
    private Settings settings;

    @Inject
    private BusinessClock clock;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<SecondFactorChanged> changed;

    @Resource
    private SessionContext caller;

    public boolean isOn(long accountId) {
        return authenticators.isOn(accountId);
    }

    public Standing standingOf(long accountId) {
        return authenticators
                .find(accountId)
                .map(found -> new Standing(found.confirmedAt(), !found.isOn(), recoveryCodes.countUnused(accountId)))
                .orElse(new Standing(null, false, 0));
    }

    /**
     * Offers a new secret to the owner's app. It counts for nothing until a first code from the app was typed.
     *
     * @throws RefusedException when there is a second factor already
     */
    public void begin(long accountId) {
        owners.lock(accountId);
        var sealed = secrets.seal(AppSecret.random(), accountId);
        var known = authenticators.lock(accountId);
        if (known.filter(Authenticator::isOn).isPresent()) {
            throw new RefusedException(Refusal.because("account.factor.alreadyOn"));
        }
        known.ifPresentOrElse(
                found -> found.offer(sealed, clock.now()),
                () -> authenticators.add(Authenticator.offeredTo(accountId, sealed, clock.now())));
    }

    /** What the owner's app has to be told; empty when nothing is offered, or when the factor is on already. */
    public Optional<AppKey> offered(long accountId) {
        try {
            return authenticators
                    .find(accountId)
                    .filter(found -> !found.isOn())
                    .map(secrets::of)
                    .map(secret -> AppKey.of(
                            secret,
                            settings.read(CompanySettings.class).name(),
                            owners.emailOf(accountId).value()));
        } catch (BrokenSealException offeredWithAnotherKey) {
            return Optional.empty();
        }
    }

    /** Takes an offer back that was not confirmed. */
    public void giveUp(long accountId) {
        authenticators.lock(accountId).filter(found -> !found.isOn()).ifPresent(authenticators::remove);
    }

    /**
     * Switches the second factor on, with a first code from the app.
     *
     * @return the recovery codes, which nobody can read again
     * @throws RefusedException when the code is wrong, or nothing was offered
     */
    public List<RecoveryCode> confirm(long accountId, String typed) {
        var authenticator = authenticators
                .lock(accountId)
                .filter(found -> !found.isOn())
                .orElseThrow(() -> new RefusedException(Refusal.because("account.factor.notOffered")));
        var now = clock.now();
        var step = secrets.of(authenticator)
                .stepOf(TypedCode.of(typed).digits(), now, authenticator.lastStep())
                .orElseThrow(() -> new RefusedException(Refusal.because("account.factor.firstCodeWrong")));
        authenticator.confirm(step, now);
        tell(accountId, "account.secondFactorOn");
        fire(accountId, Change.SWITCHED_ON);
        return newCodes(accountId);
    }

    /** Switches the second factor off; app and recovery codes are worthless from then on. */
    public void switchOff(PassedFactor proof) {
        forget(proof.accountId());
        tell(proof.accountId(), "account.secondFactorOff");
        fire(proof.accountId(), Change.SWITCHED_OFF);
    }

    /** New recovery codes instead of all earlier ones. @return the codes, which nobody can read again */
    public List<RecoveryCode> makeRecoveryCodes(PassedFactor proof) {
        tell(proof.accountId(), "account.recoveryCodesMade");
        return newCodes(proof.accountId());
    }

    /**
     * For somebody who has lost phone and codes: removes the second factor and ends all sessions of the account. Its owner
     * is told by mail. Where one is demanded, it is set up anew at the next sign-in.
     */
    @RolesAllowed("ADMIN")
    public void removeFor(long accountId) {
        if (!forget(accountId)) {
            return;
        }
        owners.endSessionsOf(accountId);
        var admin = owners.emailOf(Long.parseLong(caller.getCallerPrincipal().getName()));
        audit.tell(
                "account.secondFactorRemoved",
                admin.value(),
                owners.emailOf(accountId).value());
        fire(accountId, Change.REMOVED);
    }

    private boolean forget(long accountId) {
        var found = authenticators.lock(accountId);
        found.ifPresent(authenticators::remove);
        recoveryCodes.removeAllOf(accountId);
        return found.filter(Authenticator::isOn).isPresent();
    }

    private List<RecoveryCode> newCodes(long accountId) {
        recoveryCodes.removeAllOf(accountId);
        var codes = RecoveryCode.several().toList();
        codes.forEach(code -> recoveryCodes.add(KeptRecoveryCode.of(accountId, code)));
        return codes;
    }

    private void tell(long accountId, String action) {
        var email = owners.emailOf(accountId).value();
        audit.tell(action, email, email);
    }

    private void fire(long accountId, Change change) {
        changed.fire(new SecondFactorChanged(accountId, owners.emailOf(accountId), change));
    }

    /**
     * How it stands with somebody's second factor.
     *
     * @param since when it was switched on; null while it is off
     * @param offered whether an app was offered a secret that was not confirmed yet
     * @param recoveryCodesLeft that were not used yet
     */
    public record Standing(Instant since, boolean offered, int recoveryCodesLeft) implements Serializable {

        public boolean isOn() {
            return since != null;
        }
    }
}
