package app.foyer.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentFormTest {

    @ParameterizedTest
    @CsvSource({"19, 19", "'7,7', 7.7", "' 8.125 ', 8.125", "0, 0", "99.999, 99.999"})
    void aRateIsReadWithCommaOrPoint(String typed, String rate) {
        var form = PercentForm.required(BigDecimal.ZERO, Locale.ENGLISH);
        form.setRate(typed);

        assertThat(form.problem()).isEmpty();
        assertThat(form.percent()).contains(new BigDecimal(rate));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100", "-1", "19%", "1.2345", "much", "1e1"})
    void whatIsNoRateIsSaid(String typed) {
        var form = PercentForm.optional(Optional.empty(), Locale.ENGLISH);
        form.setRate(typed);

        assertThat(form.problem()).contains(Problem.of("admin.settings.wrong.percent"));
    }

    @Test
    void onlyOneThatMayStayEmptyMay() {
        var required = PercentForm.required(BigDecimal.TEN, Locale.GERMAN);
        required.setRate(" ");

        assertThat(required.problem()).contains(Problem.of("admin.settings.wrong.missing"));
        assertThat(PercentForm.optional(Optional.empty(), Locale.GERMAN).problem())
                .isEmpty();
        assertThat(PercentForm.required(new BigDecimal("7.7"), Locale.GERMAN).getRate())
                .isEqualTo("7,7");
    }
}
