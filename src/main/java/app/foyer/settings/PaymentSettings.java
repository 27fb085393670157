package app.foyer.settings;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * What becomes of money.
 *
 * @param fullRefundUntil how long before the start a customer who cancels gets back all that was paid; later nothing of it, as
 *     far as it was owed. Until the start: always all
 * @param taxRate in percent, contained in every price; where it is 0, no tax is told
 */
@Topic("payments")
public record PaymentSettings(
        @Default("0") @Range(from = 0, to = 525_600) Duration fullRefundUntil,
        @Default("0") @Range(from = 0, to = 99) BigDecimal taxRate)
        implements Serializable {

    public PaymentSettings {
        taxRate = TaxRate.plain(taxRate);
    }

    /** What holds for the appointments of one service. */
    public PaymentSettings withOverrides(ServicePayments service) {
        return new PaymentSettings(
                service.fullRefundUntil().orElse(fullRefundUntil),
                service.taxRate().orElse(taxRate));
    }
}
