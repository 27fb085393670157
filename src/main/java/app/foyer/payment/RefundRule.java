package app.foyer.payment;

import java.io.Serializable;
import java.time.Duration;

/**
 * Until when a customer who cancels gets how much back, as time before the start.
 *
 * @param fullUntil until then all comes back
 * @param depositKeptUntil until then all but the deposit, and later nothing; where that is earlier than {@code fullUntil}, all
 *     comes back until {@code fullUntil} and nothing later
 */
record RefundRule(Duration fullUntil, Duration depositKeptUntil) implements Serializable {

    /** @throws IllegalArgumentException when one of them lies after the start */
    RefundRule {
        if (fullUntil.isNegative() || depositKeptUntil.isNegative()) {
            throw new IllegalArgumentException("A refund is promised until some time before the start");
        }
    }
}
