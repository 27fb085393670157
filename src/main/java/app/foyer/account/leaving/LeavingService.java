package app.foyer.account.leaving;

import app.foyer.account.Account;
import app.foyer.account.Accounts;
import app.foyer.account.session.SignedInAccount;
import app.foyer.account.team.LastAdministrator;
import app.foyer.settings.PanelSettings;
import app.foyer.settings.Settings;
import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;

/** Whether the owner of a login may have it deleted. Whose it is comes from the sign-in alone. */
@Stateless
@RolesAllowed({"CUSTOMER", "STAFF", "ADMIN"})
public class LeavingService {

    @Inject
    private Accounts accounts;

    @Inject
    private LastAdministrator lastAdministrator;

    @Inject
    private Settings settings;

    /** All that speaks against it. */
    public Decision mayLeave(SignedInAccount who) {
        return accounts.find(who.id()).map(this::mayLeave).orElseThrow(LeavingService::gone);
    }

    /** Since when there is this login. */
    public Instant since(SignedInAccount who) {
        return accounts.find(who.id()).map(Account::createdAt).orElseThrow(LeavingService::gone);
    }

    /**
     * Locks the account until the end of the transaction, and asks again: of two administrators who leave at the same
     * moment one stays, and of two clicks one has an effect.
     *
     * @throws RefusedException when something speaks against it, or the account is gone already
     */
    public void begin(SignedInAccount who) {
        lastAdministrator.lockAll(); // before the one lock: see Accounts.lockAllWith
        var account = accounts.lock(who.id()).orElseThrow(LeavingService::gone);
        mayLeave(account).enforce();
    }

    private Decision mayLeave(Account account) {
        var refusals = new ArrayList<Refusal>();
        if (!settings.read(PanelSettings.class).mayDeleteAccount()) {
            refusals.add(Refusal.because("privacy.delete.notOffered"));
        }
        if (account.isOfDirectory()) {
            refusals.add(Refusal.because("privacy.delete.directory"));
        }
        if (lastAdministrator.is(account)) {
            refusals.add(Refusal.because("privacy.delete.lastAdministrator"));
        }
        return Decision.refusedFor(refusals);
    }

    private static RefusedException gone() {
        return new RefusedException(Refusal.because("account.session.ended"));
    }
}
