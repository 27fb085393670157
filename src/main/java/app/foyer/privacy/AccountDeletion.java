package app.foyer.privacy;

import app.foyer.account.factor.SecondFactorCheck;
import app.foyer.account.factor.SecondFactorService;
import app.foyer.account.leaving.LeavingService;
import app.foyer.account.password.PasswordAgain;
import app.foyer.account.password.TooBusyException;
import app.foyer.account.session.SignedInAccount;
import app.foyer.platform.LostRace;
import app.foyer.shared.Decision;
import app.foyer.shared.RefusedException;
import app.foyer.shared.personal.DeletionMode;
import app.foyer.shared.personal.Fate;
import app.foyer.shared.personal.Kept;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** Deleting one's own account: what it would mean, and doing it. Whose it is comes from the sign-in alone. */
@Stateless
@RolesAllowed({"CUSTOMER", "STAFF", "ADMIN"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccountDeletion {

    @Inject
    private Departure departure;

    @Inject
    private LeavingService leaving;

    @Inject
    private PasswordAgain passwords;

    @Inject
    private SecondFactorService factors;

    @Inject
    private SecondFactorCheck check;

    /**
     * What deleting would mean now.
     *
     * @param mode what the business has decided
     * @param cancellable how many upcoming appointments could be cancelled at the same time
     * @param upcoming how many there are in all
     * @param wantsCode whether a code of the second factor is asked for
     */
    public record Preview(
            DeletionMode mode, List<Kept> kept, int cancellable, int upcoming, boolean wantsCode, Decision may)
            implements Serializable {

        /** What becomes of what, each with its number. */
        public List<Kept> withFate(Fate fate) {
            return kept.stream().filter(one -> one.fate() == fate).toList();
        }
    }

    /** All that speaks against deleting it. */
    public Decision may(SignedInAccount who) {
        return leaving.mayLeave(who);
    }

    public Preview preview(SignedInAccount who) {
        return departure.preview(who, factors.isOn(who.id()), leaving.mayLeave(who));
    }

    /**
     * Deletes the account, at once and for good.
     *
     * @param code of the second factor; only looked at when there is one
     * @param cancelUpcoming whether upcoming appointments are cancelled where the policy allows it; all others stay booked
     * @throws RefusedException when the password or the code is wrong, or something speaks against it; nothing is changed
     *     then
     * @throws TooBusyException when as many passwords are being checked as there are processors
     */
    public void delete(SignedInAccount who, String password, String code, boolean cancelUpcoming) {
        leaving.mayLeave(who).enforce();
        passwords.mustBe(password, who.id());
        if (factors.isOn(who.id())) {
            check.pass(who.id(), code);
        }
        // somebody books for this person, or a message to them leaves, at the same moment: look again
        LostRace.retry(() -> departure.take(who, cancelUpcoming));
    }
}
