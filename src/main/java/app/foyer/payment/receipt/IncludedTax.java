package app.foyer.payment.receipt;

import app.foyer.shared.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The tax that an amount contains.
 *
 * @param rate in percent
 * @param amount with the digits of its currency
 */
public record IncludedTax(BigDecimal rate, Money amount) implements Serializable {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Nothing where the rate is nothing: then no tax is told. */
    public static Optional<IncludedTax> of(Money gross, BigDecimal rate) {
        if (rate.signum() <= 0) {
            return Optional.empty();
        }
        var contained = gross.amount()
                .multiply(rate)
                .divide(rate.add(HUNDRED), Money.digits(gross.currency()), RoundingMode.HALF_UP);
        return Optional.of(new IncludedTax(rate, Money.of(contained, gross.currency())));
    }
}
