package app.foyer.settings;

import java.math.BigDecimal;

/** Numbers without zeros at their end, so that 19 and 19.0 are the same. */
final class Plain {

    private Plain() {}

    /** Null stays null: it is refused when it is stored. */
    static BigDecimal number(BigDecimal number) {
        if (number == null || number.signum() == 0) {
            return number == null ? null : BigDecimal.ZERO;
        }
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
