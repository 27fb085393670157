package app.foyer.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A share of a price, to the coin. */
class ShareRoundingTest {

    @ParameterizedTest
    @CsvSource({
        "SMALLEST_COIN, 59.99, 33.33, EUR, 19.99",
        "SMALLEST_COIN, 0.01, 50, EUR, 0.01",
        "SMALLEST_COIN, 0.01, 49.99, EUR, 0.00",
        "FIVE_HUNDREDTHS, 59.99, 33.33, EUR, 20.00",
        "FIVE_HUNDREDTHS, 10.25, 10, EUR, 1.05",
        "TENTH, 10.50, 10, EUR, 1.10",
        "HALF, 12.50, 10, EUR, 1.50",
        "HALF, 12.49, 10, EUR, 1.00",
        "WHOLE, 45, 50, EUR, 23.00",
        "WHOLE, 45, 0, EUR, 0.00",
        "SMALLEST_COIN, 4999, 50, JPY, 2500",
        "FIVE_HUNDREDTHS, 4999, 33, JPY, 1650",
        "HALF, 1001, 10, JPY, 100",
        "SMALLEST_COIN, 7.125, 50, KWD, 3.563",
        "FIVE_HUNDREDTHS, 7.125, 50, KWD, 3.550",
    })
    void aShareIsRoundedToItsSteps(
            ShareRounding rounding, BigDecimal price, BigDecimal percent, String currency, String expected) {
        assertThat(rounding.share(Money.of(price, currency), percent))
                .isEqualTo(Money.of(new BigDecimal(expected), currency));
    }

    @Test
    void aShareIsNeverMoreThanTheWhole() {
        var price = Money.of(new BigDecimal("9.60"), "EUR");

        assertThat(ShareRounding.WHOLE.share(price, new BigDecimal("100"))).isEqualTo(price);
    }

    @Test
    void noShareIsBelowNothingOrAboveAll() {
        var price = Money.of(new BigDecimal("10"), "EUR");

        assertThatThrownBy(() -> ShareRounding.WHOLE.share(price, new BigDecimal("-0.01")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ShareRounding.WHOLE.share(price, new BigDecimal("100.01")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
