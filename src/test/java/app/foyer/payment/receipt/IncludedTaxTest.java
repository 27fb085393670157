package app.foyer.payment.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.Money;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncludedTaxTest {

    @ParameterizedTest
    @CsvSource({"119.00,EUR,19,19.00", "60,EUR,19,9.58", "0.01,EUR,19,0.00", "5000,JPY,10,455", "10.00,EUR,7.7,0.71"})
    void isWhatTheAmountContains(String gross, String currency, String rate, String tax) {
        var told = IncludedTax.of(Money.of(new BigDecimal(gross), currency), new BigDecimal(rate));

        assertThat(told.orElseThrow().amount()).isEqualTo(Money.of(new BigDecimal(tax), currency));
    }

    @Test
    void isNotToldWhereThereIsNone() {
        assertThat(IncludedTax.of(Money.of(BigDecimal.TEN, "EUR"), BigDecimal.ZERO))
                .isEmpty();
    }

    @Test
    void numbersAreReadAsTheyAreWritten() {
        assertThat(new ReceiptNumber(123)).hasToString("R-000123");
        assertThat(new ReceiptNumber(12_345_678)).hasToString("R-12345678");
        assertThat(ReceiptNumber.parse(" r-000123 ")).contains(new ReceiptNumber(123));
        assertThat(ReceiptNumber.parse("R-12345678")).contains(new ReceiptNumber(12_345_678));
        for (var wrong : new String[] {null, "", "123", "R-123", "R--00001", "R-0000000000000000001", "R-00012x"}) {
            assertThat(ReceiptNumber.parse(wrong)).as(String.valueOf(wrong)).isEmpty();
        }
    }
}
