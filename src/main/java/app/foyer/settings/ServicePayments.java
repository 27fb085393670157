package app.foyer.settings;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * What becomes of money that was paid for one service, where that differs from {@link PaymentSettings}. What is empty is as for
 * all services, also when that changes later.
 */
@Topic("servicePayments")
public record ServicePayments(
        @Default("") @Range(from = 0, to = 525_600) Optional<Duration> fullRefundUntil,
        @Default("") @Range(from = 0, to = 99) Optional<BigDecimal> taxRate)
        implements Serializable {

    public ServicePayments {
        taxRate = taxRate.map(TaxRate::plain);
    }

    /** Everything as for all services. */
    public static ServicePayments none() {
        return new ServicePayments(Optional.empty(), Optional.empty());
    }

    /** Whether everything is as for all services. */
    public boolean isEmpty() {
        return equals(none());
    }
}
