package app.foyer.account.leaving;

import app.foyer.account.Account;
import app.foyer.account.Accounts;
import app.foyer.account.Role;
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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the owner of an account may have it deleted. Whose it is comes from the sign-in alone. */
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

    /** Since when there is this account. */
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

    /**
     * Whether an administrator may have somebody's account deleted. What opens the console goes with its roles, on the page of
     * the team; whoever comes from the enterprise's directory would be back with the next sign-in.
     */
    @RolesAllowed("ADMIN")
    public Decision mayBeDeleted(long accountId) {
        return Decision.refusedFor(accounts.find(accountId).stream()
                .flatMap(account -> Stream.of(
                                account.roles().equals(Set.of(Role.CUSTOMER)) ? null : "customer.delete.staff",
                                account.isOfDirectory() ? "customer.delete.directory" : null)
                        .filter(Objects::nonNull)
                        .map(Refusal::because))
                .toList());
    }

    /** The same, asked once nobody else can change the account. */
    @RolesAllowed("ADMIN")
    public void beginToDelete(long accountId) {
        accounts.lock(accountId);
        mayBeDeleted(accountId).enforce();
    }

    /** Since when there is this account. */
    @RolesAllowed("ADMIN")
    public Optional<Instant> since(long accountId) {
        return accounts.find(accountId).map(Account::createdAt);
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
