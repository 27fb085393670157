package app.foyer.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** To which amounts a share of a price is rounded. */
public enum ShareRounding {
    SMALLEST_COIN("0"),
    FIVE_HUNDREDTHS("0.05"),
    TENTH("0.10"),
    HALF("0.50"),
    WHOLE("1");

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final BigDecimal step;

    ShareRounding(String step) {
        this.step = new BigDecimal(step);
    }

    /**
     * A share of an amount, half a step upwards, never above the amount. In a currency without such small coins the steps are
     * its smallest coin.
     *
     * @param percent 0 to 100
     * @throws IllegalArgumentException when it is not
     */
    public Money share(Money whole, BigDecimal percent) {
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("%s is no share in percent".formatted(percent));
        }
        var coins = step.max(BigDecimal.ONE.movePointLeft(Money.digits(whole.currency())));
        var steps = whole.amount().multiply(percent).divide(HUNDRED.multiply(coins), 0, RoundingMode.HALF_UP);
        var rounded = Money.of(steps.multiply(coins), whole.currency());
        return rounded.isMoreThan(whole) ? whole : rounded;
    }
}
