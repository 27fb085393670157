package app.foyer.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.catalog.CatalogService.Person;
import app.foyer.shared.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Free capacity")
class CapacityTest {

    private static final Instant DAWN = Instant.parse("2026-03-02T00:00:00Z");
    private static final Person ADA = new Person(1, "Ada", "");
    private static final TimeRange WEEK = new TimeRange(DAWN, DAWN.plus(Duration.ofDays(7)));

    @Test
    void isWhatNobodyHasBookedOfTheWorkingTime() {
        var capacity = Capacity.of(ADA, List.of(hours(9, 17)), List.of(hours(9, 10), hours(12, 13)), WEEK);

        assertThat(capacity.working()).isEqualTo(Duration.ofHours(8));
        assertThat(capacity.free()).isEqualTo(Duration.ofHours(6));
        assertThat(capacity.freePercent()).isEqualTo(75);
    }

    @Test
    void countsNothingThatIsOverOrComesLater() {
        var afternoon = new TimeRange(DAWN.plus(Duration.ofHours(13)), WEEK.end());

        var capacity = Capacity.of(ADA, List.of(hours(9, 17), hours(24 * 8, 24 * 9)), List.of(), afternoon);

        assertThat(capacity.working()).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void takesTimeAwayOnceWhenTwoHaveItAndNoneOutsideOfTheHours() {
        var capacity = Capacity.of(ADA, List.of(hours(9, 13)), List.of(hours(8, 11), hours(9, 11)), WEEK);

        assertThat(capacity.free()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void isNoneForWhoDoesNotWork() {
        var capacity = Capacity.of(ADA, List.of(), List.of(hours(9, 10)), WEEK);

        assertThat(capacity.isAtWork()).isFalse();
        assertThat(capacity.freePercent()).isZero();
    }

    private static TimeRange hours(int from, int until) {
        return new TimeRange(DAWN.plus(Duration.ofHours(from)), DAWN.plus(Duration.ofHours(until)));
    }
}
