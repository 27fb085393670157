package app.foyer.coupon;

import app.foyer.shared.Money;
import app.foyer.shared.ShareRounding;
import java.io.Serializable;
import java.math.BigDecimal;

/** What a coupon takes off a price. @param amount in percent of a share; in the company's currency of a sum */
public record Discount(Kind kind, BigDecimal amount) implements Serializable {

    /** How it is told. */
    public enum Kind {
        SHARE,
        SUM
    }

    private static final BigDecimal WHOLE = new BigDecimal("100");
    private static final BigDecimal HIGHEST_SUM = new BigDecimal("100000");

    /** Whether it takes off anything, and not more than there can be. */
    boolean isPossible() {
        var highest = kind == Kind.SHARE ? WHOLE : HIGHEST_SUM;
        return amount.signum() > 0
                && amount.compareTo(highest) <= 0
                && amount.stripTrailingZeros().scale() <= 2;
    }

    /** Never more than the price. */
    Money of(Money price, ShareRounding rounding) {
        if (kind == Kind.SHARE) {
            return rounding.share(price, amount);
        }
        var sum = Money.of(amount, price.currency());
        return sum.isMoreThan(price) ? price : sum;
    }
}
