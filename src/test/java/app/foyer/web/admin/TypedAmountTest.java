package app.foyer.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An amount that was typed")
class TypedAmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "52|52",
                "52.50|52.50",
                "52,50|52.50",
                " 3 |3",
                "€3|3",
                "3 €|3",
                "3 EUR|3",
                "€1,234.56|1234.56",
                "1.234,56 €|1234.56",
                "1,234,567.8|1234567.8",
                "-5|-5",
                "5,001|5.001"
            })
    void isUnderstoodAsPeopleAndOurOwnPagesWriteIt(String typed, BigDecimal meant) {
        assertThat(TypedAmount.read(typed, "EUR", Locale.ENGLISH)).contains(meant);
        assertThat(TypedAmount.read(typed, "EUR", Locale.GERMAN)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "five", "1e3", "NaN", "1,2,3", "1.234.5", "12,34.56", "$5", "--5", "1,234"})
    void isNoneOtherwise(String typed) {
        assertThat(TypedAmount.read(typed, "EUR", Locale.ENGLISH).filter(amount -> amount.scale() < 3))
                .isEmpty();
    }
}
