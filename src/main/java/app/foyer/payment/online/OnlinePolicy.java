package app.foyer.payment.online;

import app.foyer.payment.OnlineLedger.Standing;
import app.foyer.shared.Decision;
import app.foyer.shared.Money;
import app.foyer.shared.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a customer can pay through a gateway now, and why not. Pure: it knows no clock, no database, no session.
 *
 * @param isHidden the business wants no <em>Pay now</em>
 * @param isThere whether a gateway is set up
 */
record OnlinePolicy(boolean isHidden, boolean isThere) {

    /** Whether anybody can pay. */
    boolean isOpen() {
        return !isHidden && isThere;
    }

    /** What is to be paid next; where a time is held for that, until it is not any more. */
    Decision toPay(Standing standing, Instant now) {
        if (standing.isTooLate(now)) {
            return Decision.refusedFor(List.of(Refusal.because("payment.online.tooLate")));
        }
        return toPay(standing.next());
    }

    Decision toPay(Money due) {
        var refusals = new ArrayList<Refusal>();
        if (!due.isPositive()) {
            refusals.add(Refusal.because("payment.nothingDue"));
        }
        if (!isOpen()) {
            refusals.add(Refusal.because("payment.online.notHere"));
        }
        return Decision.refusedFor(refusals);
    }
}
