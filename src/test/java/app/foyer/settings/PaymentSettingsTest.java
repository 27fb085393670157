package app.foyer.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.Money;
import app.foyer.shared.Refusal;
import app.foyer.shared.ShareRounding;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentSettingsTest {

    private static final ServicePayments OWN = ServicePayments.none();

    @ParameterizedTest
    @CsvSource({
        "NONE,  20, 10,    85.00, 0.00",
        "SHARE, 20, 10,    85.00, 17.00",
        "SHARE, 33, 10,    85.00, 28.00",
        "SHARE, 0,  10,    85.00, 0.00",
        "SUM,   20, 10,    85.00, 10.00",
        "SUM,   20, 12.5,  85.00, 12.50",
        "SUM,   20, 100,   85.00, 85.00",
        "FULL,  20, 10,    85.00, 85.00",
        "FULL,  20, 10,    0.00,  0.00",
        "SUM,   20, 10,    0.00,  0.00"
    })
    void asMuchIsDemandedAsTheBusinessSays(
            PaymentDemand demand, String share, String sum, String price, String expected) {
        var settings = demanding(demand, share, sum);

        assertThat(settings.demanded(euros(price))).isEqualTo(euros(expected));
    }

    @Test
    void aSumHasTheDigitsOfItsCurrency() {
        assertThat(demanding(PaymentDemand.SUM, "20", "12.50").demanded(Money.of(new BigDecimal("8000"), "JPY")))
                .isEqualTo(Money.of(new BigDecimal("13"), "JPY"));
    }

    @Test
    void numbersAreWrittenAndReadBackTheSame() {
        var changed = demanding(PaymentDemand.SUM, "7.70", "100.00");
        var readBack = Topics.create(
                PaymentSettings.class,
                component -> SettingText.read(component, SettingText.write(Topics.contentOf(changed, component))));

        assertThat(readBack).isEqualTo(changed).isEqualTo(demanding(PaymentDemand.SUM, "7.7", "100"));
    }

    @Test
    void aRateIsBelowAHundred() {
        assertThat(Topics.wrongIn(of(PaymentDemand.NONE, "100", "10", Duration.ZERO, Optional.empty(), "100")))
                .containsExactly(
                        Refusal.because("settings.outOfRange", "payments.depositShare", 0L, 99L),
                        Refusal.because("settings.outOfRange", "payments.taxRate", 0L, 99L));
    }

    @Test
    void aServiceHasItsOwnRulesForMoneyWhereItSaysSo() {
        var day = Duration.ofDays(1);
        var all = of(PaymentDemand.SUM, "20", "10", day, Optional.of(Duration.ofHours(2)), "19");

        assertThat(all.withOverrides(OWN)).isEqualTo(all);
        assertThat(all.withOverrides(
                        own(Optional.of(PaymentDemand.FULL), Optional.of(Duration.ZERO), Optional.empty())))
                .isEqualTo(of(PaymentDemand.FULL, "20", "10", Duration.ZERO, Optional.of(Duration.ofHours(2)), "19"));
        assertThat(all.withOverrides(own(Optional.empty(), Optional.empty(), Optional.of(new BigDecimal("7.0")))))
                .isEqualTo(of(PaymentDemand.SUM, "20", "10", day, Optional.of(Duration.ofHours(2)), "7"));
    }

    private static ServicePayments own(
            Optional<PaymentDemand> demand, Optional<Duration> fullRefundUntil, Optional<BigDecimal> taxRate) {
        return new ServicePayments(
                demand, Optional.empty(), Optional.empty(), fullRefundUntil, Optional.empty(), taxRate);
    }

    private static PaymentSettings demanding(PaymentDemand demand, String share, String sum) {
        return new PaymentSettings(
                demand,
                new BigDecimal(share),
                new BigDecimal(sum),
                Duration.ofMinutes(15),
                ShareRounding.HALF,
                Duration.ZERO,
                Optional.empty(),
                BigDecimal.ZERO);
    }

    private static PaymentSettings of(
            PaymentDemand demand,
            String share,
            String sum,
            Duration fullRefundUntil,
            Optional<Duration> depositKeptUntil,
            String taxRate) {
        return new PaymentSettings(
                demand,
                new BigDecimal(share),
                new BigDecimal(sum),
                Duration.ofMinutes(15),
                ShareRounding.HALF,
                fullRefundUntil,
                depositKeptUntil,
                new BigDecimal(taxRate));
    }

    private static Money euros(String amount) {
        return Money.of(new BigDecimal(amount), "EUR");
    }
}
