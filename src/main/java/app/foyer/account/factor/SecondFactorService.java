package app.foyer.account.factor;

import app.foyer.account.Role;
import app.foyer.account.factor.SecondFactorChanged.Change;
import app.foyer.account.stage.SignInStages;
import app.foyer.audit.AuditLog;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.SecuritySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Switching a second factor on and off, and making recovery codes. Whose it is comes from the sign-in, never from a form. */
@Stateless
@PermitAll
@DeclareRoles({"CUSTOMER", "STAFF", "ADMIN"})
public class SecondFactorService {

    private static final long NO_STEP = -1;

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
        return authenticators.find(accountId).isPresent();
    }

    public Standing standingOf(long accountId) {
        return authenticators
                .find(accountId)
                .map(found -> new Standing(found.confirmedAt(), recoveryCodes.countUnused(accountId)))
                .orElse(new Standing(null, 0));
    }

    /**
     * A new secret for the owner's app, sealed. It is written down nowhere: keep it in the session of the person who sets
     * the app up, so that nobody else who knows the password reads the same one.
     */
    public String offer(long accountId) {
        return secrets.offer(accountId, false);
    }

    /** The same, for another app in the place of the one whose code was just typed. */
    public String offerAnother(PassedFactor proof) {
        return secrets.offer(proof.accountId(), true);
    }

    /** What the owner's app has to be told of an offer; empty when it was made to another account, or long ago. */
    public Optional<AppKey> read(String offer, long accountId) {
        return secrets.offered(offer, accountId, false)
                .or(() -> secrets.offered(offer, accountId, true))
                .map(secret -> AppKey.of(
                        secret,
                        settings.read(CompanySettings.class).name(),
                        owners.emailOf(accountId).value()));
    }

    /**
     * Switches the second factor on, with a first code from the app.
     *
     * @return the recovery codes, which nobody can read again; all earlier ones are worthless
     * @throws RefusedException when the code is wrong, the offer is not good, or there is a second factor already and the
     *     offer was not made to replace it
     */
    public List<RecoveryCode> confirm(String offer, long accountId, String typed) {
        owners.lock(accountId);
        var known = authenticators.lock(accountId);
        var secret = secrets.offered(offer, accountId, known.isPresent())
                .orElseThrow(() -> new RefusedException(
                        Refusal.because(known.isPresent() ? "account.factor.alreadyOn" : "account.factor.notOffered")));
        var now = clock.now();
        var step = secret.stepOf(TypedCode.of(typed).digits(), now, NO_STEP)
                .orElseThrow(() -> new RefusedException(Refusal.because("account.factor.firstCodeWrong")));
        var sealed = secrets.seal(secret, accountId);
        known.ifPresentOrElse(
                found -> found.confirm(sealed, step, now),
                () -> authenticators.add(Authenticator.confirmed(accountId, sealed, step, now)));
        tell(accountId, "account.secondFactorOn");
        fire(accountId, Change.SWITCHED_ON);
        return newCodes(accountId);
    }

    /** Whether the caller may be without a second factor. */
    public Decision switchingOff() {
        var roles = Stream.of(Role.values())
                .filter(role -> caller.isCallerInRole(role.name()))
                .collect(Collectors.toSet());
        var demand = settings.read(SecuritySettings.class).secondFactor();
        return new SignInStages(demand, roles, true).isFactorDemanded()
                ? Decision.refusedFor(List.of(Refusal.because("account.factor.demanded")))
                : Decision.allowed();
    }

    /**
     * Switches the second factor off; app and recovery codes are worthless from then on.
     *
     * @throws RefusedException when the business demands one of the caller
     */
    public void switchOff(PassedFactor proof) {
        switchingOff().enforce();
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
        return found.isPresent();
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
     * @param recoveryCodesLeft that were not used yet
     */
    public record Standing(Instant since, int recoveryCodesLeft) implements Serializable {

        public boolean isOn() {
            return since != null;
        }
    }
}
