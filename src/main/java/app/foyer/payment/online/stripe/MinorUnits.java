package app.foyer.payment.online.stripe;

import app.foyer.shared.Money;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/**
 * Amounts as Stripe writes them: a whole number of the smallest unit, with its own idea of how many digits some currencies have
 * (Stripe, "Supported currencies", zero-decimal currencies and special cases).
 */
final class MinorUnits {

    private static final Set<String> NO_DIGITS = Set.of(
            "BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "VND", "VUV", "XAF", "XOF", "XPF");

    /** Two digits there, although people use none. */
    private static final Set<String> TWO_DIGITS = Set.of("ISK", "UGX");

    /** Of three digits Stripe takes two, and wants the third to be 0. */
    private static final int MOST_DIGITS = 3;

    private static final int LAST_DIGIT = 10;

    private MinorUnits() {}

    /** @throws ArithmeticException when Stripe cannot take so exact an amount */
    static long of(Money money) {
        var digits = digits(money.currency());
        var units = money.amount().movePointRight(digits).longValueExact();
        if (digits == MOST_DIGITS && units % LAST_DIGIT != 0) {
            throw new ArithmeticException("Of three digits the last one must be 0");
        }
        return units;
    }

    static Money money(long units, String currency) {
        var code = currency.toUpperCase(Locale.ROOT);
        return Money.of(BigDecimal.valueOf(units, digits(code)), code);
    }

    private static int digits(String currency) {
        if (NO_DIGITS.contains(currency)) {
            return 0;
        }
        return TWO_DIGITS.contains(currency) ? 2 : Money.digits(currency);
    }
}
