package app.foyer.catalog.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.catalog.ServiceTerms;
import app.foyer.shared.Refusal;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A service")
class ServiceRulesTest {

    private static final Duration NONE = Duration.ZERO;

    @Test
    void mayTakeAMinuteOrADayAndCostNothingOrAlmostTenMillions() {
        assertThat(refusalsOf("x", Duration.ofMinutes(1), NONE, "0", 1)).isEmpty();
        assertThat(refusalsOf("x".repeat(100), Duration.ofDays(1), Duration.ofDays(1), "9999999.99", 500))
                .isEmpty();
    }

    @Test
    void isToldEverythingThatIsWrongAtOnce() {
        var terms = new ServiceTerms(
                1,
                " ",
                "x".repeat(2_001),
                Duration.ofMinutes(1_441),
                Duration.ofMinutes(-1),
                Duration.ofMinutes(1_441),
                new BigDecimal("-0.01"),
                501,
                Set.of(),
                Set.of(),
                Map.of(7L, new BigDecimal("10.001")));

        assertThat(ServiceRules.refusals(terms))
                .extracting(Refusal::messageKey)
                .containsExactly(
                        "service.name.missing",
                        "service.description.tooLong",
                        "service.duration.outside",
                        "service.bufferBefore.outside",
                        "service.bufferAfter.outside",
                        "service.price.outside",
                        "service.prices.outside",
                        "service.capacity.outside");
    }

    @ParameterizedTest
    @CsvSource({"9999999.995", "10000000", "1.001", "-1"})
    void hasAPriceThatCanBePaid(String price) {
        assertThat(refusalsOf("Massage", Duration.ofHours(1), NONE, price, 1))
                .extracting(Refusal::messageKey)
                .containsExactly("service.price.outside");
    }

    @Test
    void hasRoomForSomebodyAndTakesTime() {
        assertThat(refusalsOf("Massage", NONE, NONE, "1", 0))
                .extracting(Refusal::messageKey)
                .containsExactly("service.duration.outside", "service.capacity.outside");
    }

    @Test
    void hasANameThatShows() {
        assertThat(refusalsOf("Mass\u202Eage", Duration.ofHours(1), NONE, "1", 1))
                .extracting(Refusal::messageKey)
                .containsExactly("service.name.control");
        assertThat(refusalsOf("x".repeat(101), Duration.ofHours(1), NONE, "1", 1))
                .containsExactly(Refusal.because("service.name.tooLong", 100));
    }

    private static List<Refusal> refusalsOf(
            String name, Duration duration, Duration buffer, String price, int capacity) {
        return ServiceRules.refusals(new ServiceTerms(
                1, name, "", duration, buffer, buffer, new BigDecimal(price), capacity, Set.of(), Set.of(), Map.of()));
    }
}
