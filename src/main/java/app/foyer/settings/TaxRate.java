package app.foyer.settings;

import java.math.BigDecimal;

/** Rates in percent, so that 19 and 19.0 are the same. */
final class TaxRate {

    private TaxRate() {}

    /** Null stays null: it is refused when it is stored. */
    static BigDecimal plain(BigDecimal rate) {
        return rate == null ? null : rate.signum() == 0 ? BigDecimal.ZERO : rate.stripTrailingZeros();
    }
}
