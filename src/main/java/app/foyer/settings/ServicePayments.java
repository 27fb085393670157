package app.foyer.settings;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * What is to be paid when for one service, and what becomes of it, where that differs from {@link PaymentSettings}. What is empty is
 * as for all services, also when that changes later.
 */
@Topic("servicePayments")
public record ServicePayments(
        @Default("") Optional<PaymentDemand> demand,
        @Default("") @Range(from = 0, to = 99) Optional<BigDecimal> depositShare,
        @Default("") @Range(from = 0, to = 100_000) Optional<BigDecimal> depositSum,
        @Default("") @Range(from = 0, to = 525_600) Optional<Duration> fullRefundUntil,
        @Default("") @Range(from = 0, to = 525_600) Optional<Duration> depositKeptUntil,
        @Default("") @Range(from = 0, to = 99) Optional<BigDecimal> taxRate)
        implements Serializable {

    public ServicePayments {
        depositShare = depositShare.map(Plain::number);
        depositSum = depositSum.map(Plain::number);
        taxRate = taxRate.map(Plain::number);
    }

    /** Everything as for all services. */
    public static ServicePayments none() {
        return new ServicePayments(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether everything is as for all services. */
    public boolean isEmpty() {
        return equals(none());
    }
}
