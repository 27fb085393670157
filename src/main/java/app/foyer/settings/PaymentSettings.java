package app.foyer.settings;

import app.foyer.shared.Money;
import app.foyer.shared.ShareRounding;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * What is to be paid when, and what becomes of it.
 *
 * @param demand what has to be paid at booking, wherever it can be paid online
 * @param depositShare in percent of the price, where a share is demanded
 * @param depositSum in the company's currency, where a sum is demanded
 * @param holdTime for how long a time is held for somebody who is about to pay what is demanded
 * @param rounding of shares of a price
 * @param fullRefundUntil how long before the start a customer who cancels gets back all that was paid. Until the start: always all
 * @param depositKeptUntil how long before the start a customer who cancels still gets back all but what was demanded at booking;
 *     later nothing, as far as it was owed. Empty: as {@code fullRefundUntil}, and so nothing between the two
 * @param taxRate in percent, contained in every price; where it is 0, no tax is told
 */
@Topic("payments")
public record PaymentSettings(
        @Default("NONE") PaymentDemand demand,
        @Default("20") @Range(from = 0, to = 99) BigDecimal depositShare,
        @Default("10") @Range(from = 0, to = 100_000) BigDecimal depositSum,
        @Default("15") @Range(from = 5, to = 1_440) Duration holdTime,
        @Default("SMALLEST_COIN") ShareRounding rounding,
        @Default("0") @Range(from = 0, to = 525_600) Duration fullRefundUntil,
        @Default("") @Range(from = 0, to = 525_600) Optional<Duration> depositKeptUntil,
        @Default("0") @Range(from = 0, to = 99) BigDecimal taxRate)
        implements Serializable {

    public PaymentSettings {
        depositShare = Plain.number(depositShare);
        depositSum = Plain.number(depositSum);
        taxRate = Plain.number(taxRate);
    }

    /** What holds for the appointments of one service. */
    public PaymentSettings withOverrides(ServicePayments service) {
        return new PaymentSettings(
                service.demand().orElse(demand),
                service.depositShare().orElse(depositShare),
                service.depositSum().orElse(depositSum),
                holdTime,
                rounding,
                service.fullRefundUntil().orElse(fullRefundUntil),
                service.depositKeptUntil().or(() -> depositKeptUntil),
                service.taxRate().orElse(taxRate));
    }

    /** What of this price has to be paid at booking; never more than it. */
    public Money demanded(Money price) {
        return switch (demand) {
            case NONE -> Money.none(price.currency());
            case SHARE -> rounding.share(price, depositShare);
            case SUM -> lesser(Money.of(depositSum, price.currency()), price);
            case FULL -> price;
        };
    }

    private static Money lesser(Money one, Money other) {
        return one.isMoreThan(other) ? other : one;
    }
}
