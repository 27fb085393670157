package app.foyer.payment.online.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foyer.shared.Money;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinorUnitsTest {

    @ParameterizedTest
    @CsvSource({
        "EUR, 52.50, 5250",
        "EUR, 0.01, 1",
        "JPY, 5000, 5000",
        "KWD, 1.230, 1230",
        "ISK, 1500, 150000",
        "UGX, 1500, 150000",
        "VND, 20000, 20000"
    })
    void anAmountIsTheSameThereAndBack(String currency, String amount, long units) {
        var money = Money.of(new BigDecimal(amount), currency);

        assertThat(MinorUnits.of(money)).isEqualTo(units);
        assertThat(MinorUnits.money(units, currency.toLowerCase())).isEqualTo(money);
    }

    @Test
    void whatStripeCannotTakeIsNotRounded() {
        assertThatThrownBy(() -> MinorUnits.of(Money.of(new BigDecimal("1.234"), "KWD")))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> MinorUnits.of(new Money(new BigDecimal("1.005"), "EUR")))
                .isInstanceOf(ArithmeticException.class);
    }
}
