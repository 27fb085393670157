package app.foyer.customer.merge;

import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Whether two entries may become one, and which account is left. A person has one account: of two open ones nobody can say here
 * which is the right one. What opens the console is nobody's to hand over.
 *
 * @param stays the account of the entry that stays
 * @param goes the account of the entry that goes
 */
record MergePolicy(AccountState stays, AccountState goes) {

    Decision toMerge() {
        var refusals = new ArrayList<Refusal>();
        if (goes.isOfStaff()) {
            refusals.add(Refusal.because("customer.merge.staff"));
        }
        if (stays.isOpen() && goes.isOpen()) {
            refusals.add(Refusal.because("customer.merge.twoLogins"));
        }
        if (stays.isOfStaff() && !stays.isOpen() && goes.isThere()) {
            refusals.add(Refusal.because("customer.merge.staffBarred"));
        }
        return Decision.refusedFor(refusals);
    }

    /** The account that is left: the open one, if there is one. */
    AccountState left() {
        return goes.isThere() && (goes.isOpen() || !stays.isThere()) && !stays.isOpen() ? goes : stays;
    }

    /** A barred account that nobody has any more. */
    Optional<Long> lost() {
        return stays.isThere() && goes.isThere()
                ? Optional.of(left() == goes ? stays.account() : goes.account())
                : Optional.empty();
    }
}
