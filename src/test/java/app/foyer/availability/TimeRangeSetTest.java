package app.foyer.availability;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TimeRangeSetTest {

    @Nested
    class Merging {

        @Test
        void sortsAndJoinsWhatOverlaps() {
            assertThat(set(5, 8, 1, 3, 2, 4)).isEqualTo(set(1, 4, 5, 8));
        }

        @Test
        void joinsWhatTouches() {
            assertThat(set(1, 3, 3, 5).ranges()).containsExactly(range(1, 5));
        }

        @Test
        void swallowsWhatLiesInside() {
            assertThat(set(1, 9, 2, 3, 9, 10).ranges()).containsExactly(range(1, 10));
        }

        @Test
        void ofNothingIsNothing() {
            assertThat(set().ranges()).isEmpty();
        }
    }

    @Nested
    class Gaps {

        @Test
        void lieBeforeBetweenAndAfter() {
            assertThat(set(2, 3, 5, 6).gapsWithin(range(1, 9))).isEqualTo(set(1, 2, 3, 5, 6, 9));
        }

        @Test
        void areCutAtTheFrame() {
            assertThat(set(0, 2, 8, 12).gapsWithin(range(1, 9))).isEqualTo(set(2, 8));
        }

        @Test
        void ofNothingAreTheWholeFrame() {
            assertThat(set().gapsWithin(range(1, 9))).isEqualTo(set(1, 9));
        }

        @Test
        void ofWhatLiesBeyondTheFrameAreTheWholeFrame() {
            assertThat(set(0, 1, 9, 10).gapsWithin(range(1, 9))).isEqualTo(set(1, 9));
        }
    }

    @Nested
    class Intersecting {

        @Test
        void keepsWhatBothHave() {
            assertThat(set(1, 4, 6, 9).intersect(set(2, 7, 8, 12))).isEqualTo(set(2, 4, 6, 7, 8, 9));
        }

        @Test
        void ofTouchingRangesIsNothing() {
            assertThat(set(1, 4).intersect(set(4, 6)).ranges()).isEmpty();
        }
    }

    @Nested
    class Subtracting {

        @Test
        void cutsHolesAndEnds() {
            assertThat(set(1, 10).minus(set(0, 2, 4, 5, 9, 11))).isEqualTo(set(2, 4, 5, 9));
        }

        @Test
        void fromNothingIsNothing() {
            assertThat(set().minus(set(0, 2)).ranges()).isEmpty();
        }

        @Test
        void nothingChangesNothing() {
            assertThat(set(1, 3, 5, 8).minus(set())).isEqualTo(set(1, 3, 5, 8));
        }
    }

    @Nested
    class Shrinking {

        @Test
        void takesFromBothEndsAndDropsWhatBecomesEmpty() {
            assertThat(set(1, 4, 10, 20).shrunkBy(Duration.ofSeconds(1), Duration.ofSeconds(2)))
                    .isEqualTo(set(11, 18));
        }
    }

    @Nested
    class Asking {

        @Test
        void containsOnlyWhatLiesInOneRange() {
            assertThat(set(1, 4, 5, 8).contains(range(1, 4))).isTrue();
            assertThat(set(1, 4, 5, 8).contains(range(3, 6))).isFalse();
        }

        @Test
        void overlapsByOneMomentButNotByTouching() {
            assertThat(set(1, 4).overlaps(range(3, 9))).isTrue();
            assertThat(set(1, 4).overlaps(range(4, 9))).isFalse();
        }
    }

    private static TimeRangeSet set(int... edges) {
        var ranges = new TimeRange[edges.length / 2];
        Arrays.setAll(ranges, i -> range(edges[2 * i], edges[2 * i + 1]));
        return TimeRangeSet.of(List.of(ranges));
    }

    private static TimeRange range(int start, int end) {
        return new TimeRange(Instant.ofEpochSecond(start), Instant.ofEpochSecond(end));
    }
}
