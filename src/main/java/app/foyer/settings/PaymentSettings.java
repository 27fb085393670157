package app.foyer.settings;

import java.io.Serializable;
import java.time.Duration;

/**
 * What becomes of money.
 *
 * @param fullRefundUntil how long before the start a customer who cancels gets back all that was paid; later nothing of it, as
 *     far as it was owed. Until the start: always all
 */
@Topic("payments")
public record PaymentSettings(
        @Default("0") @Range(from = 0, to = 525_600) Duration fullRefundUntil) implements Serializable {

    /** What holds for the appointments of one service. */
    public PaymentSettings withOverrides(ServicePayments service) {
        return new PaymentSettings(service.fullRefundUntil().orElse(fullRefundUntil));
    }
}
