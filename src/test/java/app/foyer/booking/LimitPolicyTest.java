package app.foyer.booking;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.booking.LimitPolicy.Had;
import app.foyer.shared.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Limits for one customer")
class LimitPolicyTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 8);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LimitPolicy POLICY = new LimitPolicy(3, 1, 2, DayOfWeek.MONDAY);

    @Test
    void allowUpToTheirFigureAndNotOneMore() {
        assertThat(POLICY.toBook(new Had(2, 0, 1), SUNDAY).isAllowed()).isTrue();
        assertThat(POLICY.toBook(new Had(3, 0, 1), SUNDAY).refusals())
                .containsExactly(Refusal.because("booking.limit.upcoming", 3));
    }

    @Test
    void tellEverythingThatIsReachedWithItsFigures() {
        assertThat(POLICY.toBook(new Had(3, 1, 2), SUNDAY).refusals())
                .containsExactly(
                        Refusal.because("booking.limit.upcoming", 3),
                        Refusal.because("booking.limit.day", 1, SUNDAY),
                        Refusal.because("booking.limit.week", 2, MONDAY));
    }

    @Test
    void areNoneWhereTheFigureIsNought() {
        var none = new LimitPolicy(0, 0, 0, DayOfWeek.MONDAY);

        assertThat(none.limitsAnything()).isFalse();
        assertThat(none.toBook(new Had(1_000, 1_000, 1_000), SUNDAY).isAllowed())
                .isTrue();
    }

    @Test
    void letAMoveStayInItsDayAndItsWeek() {
        assertThat(POLICY.onlyWhereItLeaves(SUNDAY, SUNDAY)).isEqualTo(new LimitPolicy(0, 0, 0, DayOfWeek.MONDAY));
        assertThat(POLICY.onlyWhereItLeaves(MONDAY, SUNDAY)).isEqualTo(new LimitPolicy(0, 1, 0, DayOfWeek.MONDAY));
        assertThat(POLICY.onlyWhereItLeaves(SUNDAY, SUNDAY.plusDays(1)))
                .isEqualTo(new LimitPolicy(0, 1, 2, DayOfWeek.MONDAY));
    }

    @Test
    void countAWeekFromMondayToSunday() {
        assertThat(List.of(MONDAY, SUNDAY))
                .allSatisfy(day -> assertThat(POLICY.firstOfWeek(day)).isEqualTo(MONDAY));
    }

    @Test
    void countAWeekFromSundayToSaturdayWhereTheCompanySaysSo() {
        var policy = new LimitPolicy(0, 0, 2, DayOfWeek.SUNDAY);

        assertThat(List.of(SUNDAY, SUNDAY.plusDays(6)))
                .allSatisfy(day -> assertThat(policy.firstOfWeek(day)).isEqualTo(SUNDAY));
        assertThat(policy.toBook(new Had(0, 0, 2), SUNDAY.plusDays(6)).refusals())
                .containsExactly(Refusal.because("booking.limit.week", 2, SUNDAY));
        assertThat(policy.onlyWhereItLeaves(SUNDAY.minusDays(1), SUNDAY)).isEqualTo(policy);
        assertThat(policy.onlyWhereItLeaves(SUNDAY, SUNDAY.plusDays(6)).limitsAnything())
                .isFalse();
    }
}
