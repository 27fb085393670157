package app.foyer.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount in one currency, to the last digit. Also one that somebody typed: whether it fits its currency is a question.
 *
 * @param currency ISO 4217 code
 */
public record Money(BigDecimal amount, String currency) implements Serializable {

    /**
     * As much of it as can be paid: a price of old is brought to the digits of its currency.
     *
     * @throws IllegalArgumentException when there is no such currency
     */
    public static Money of(BigDecimal amount, String currency) {
        return new Money(amount.setScale(digits(currency), RoundingMode.HALF_UP), currency);
    }

    public static Money none(String currency) {
        return of(BigDecimal.ZERO, currency);
    }

    /** How many digits stand behind the point: 2 for EUR, none for JPY. */
    public static int digits(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    /** Whether it has no more digits than its currency. */
    public boolean isPayable() {
        return amount.stripTrailingZeros().scale() <= digits(currency);
    }

    /** @throws IllegalArgumentException when the other is in another currency */
    public Money plus(Money other) {
        demandSame(other);
        return of(amount.add(other.amount), currency);
    }

    /** @throws IllegalArgumentException when the other is in another currency */
    public Money minus(Money other) {
        return plus(other.negated());
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isNothing() {
        return amount.signum() == 0;
    }

    /** @throws IllegalArgumentException when the other is in another currency */
    public boolean isMoreThan(Money other) {
        demandSame(other);
        return amount.compareTo(other.amount) > 0;
    }

    private void demandSame(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("%s is not %s".formatted(other.currency, currency));
        }
    }

    /** For the log: {@code 45.00 EUR}. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
