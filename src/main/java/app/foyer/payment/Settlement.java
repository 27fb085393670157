package app.foyer.payment;

import app.foyer.shared.Money;
import java.io.Serializable;
import java.time.Instant;

/**
 * What happens to the money of an appointment when it is cancelled now.
 *
 * @param paid what the business has of it: paid, and not given back
 * @param back goes back to the customer
 * @param kept stays with the business
 * @param until the last moment for which this is the answer; null when it does not change any more
 * @param since after which moment it became less; null while all goes back
 */
public record Settlement(Money paid, Money back, Money kept, Instant until, Instant since) implements Serializable {

    /** Whether there is anything to tell. */
    public boolean isAboutMoney() {
        return paid.isPositive();
    }
}
