package app.foyer.payment.online;

import app.foyer.shared.Decision;
import app.foyer.shared.Money;
import app.foyer.shared.Refusal;
import java.util.ArrayList;

/**
 * Whether a customer can pay through a gateway now, and why not. Pure: it knows no clock, no database, no session.
 *
 * @param isHidden the business wants no <em>Pay now</em>
 * @param isThere whether a gateway is set up
 */
record OnlinePolicy(boolean isHidden, boolean isThere) {

    Decision toPay(Money due) {
        var refusals = new ArrayList<Refusal>();
        if (!due.isPositive()) {
            refusals.add(Refusal.because("payment.nothingDue"));
        }
        if (isHidden || !isThere) {
            refusals.add(Refusal.because("payment.online.notHere"));
        }
        return Decision.refusedFor(refusals);
    }
}
