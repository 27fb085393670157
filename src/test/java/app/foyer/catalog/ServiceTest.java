package app.foyer.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ServiceTest {

    private static final BigDecimal DEAR = new BigDecimal("12.50");

    @Test
    void costsWithSomebodyWhatIsSaidForThemAndElseWhatItCosts() {
        var service = given(Set.of(1L, 2L), Map.of(1L, DEAR));

        assertThat(service.priceWith(Optional.of(1L))).isEqualTo(DEAR);
        assertThat(service.priceWith(Optional.of(2L))).isEqualTo(BigDecimal.TEN);
        assertThat(service.priceWith(Optional.empty())).isEqualTo(BigDecimal.TEN);
    }

    @Test
    void forgetsThePriceWithWhomGivesItNoMore() {
        var service = given(Set.of(1L, 2L), Map.of(1L, DEAR, 2L, DEAR));

        service.noLongerGivenBy(1);
        assertThat(service.prices()).containsOnlyKeys(2L);
        service.become(terms(Set.of(2L), Map.of()));
        assertThat(service.prices()).isEmpty();
    }

    @Test
    void keepsThePriceWithWhoIsArchived() {
        var kept = terms(Set.of(2L), Map.of()).with(Set.of(1L), Map.of(1L, DEAR, 2L, DEAR), Set.of());

        assertThat(kept.prices()).containsOnlyKeys(1L);
        assertThat(kept.staff()).containsExactlyInAnyOrder(1L, 2L);
    }

    private static Service given(Set<Long> staff, Map<Long, BigDecimal> prices) {
        var service = Service.offer(1, "Massage", "", Duration.ofHours(1), BigDecimal.TEN, 1);
        service.become(terms(staff, prices));
        return service;
    }

    private static ServiceTerms terms(Set<Long> staff, Map<Long, BigDecimal> prices) {
        return new ServiceTerms(
                1,
                "Massage",
                "",
                Duration.ofHours(1),
                Duration.ZERO,
                Duration.ZERO,
                BigDecimal.TEN,
                1,
                staff,
                Set.of(5L),
                prices);
    }
}
