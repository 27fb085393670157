package app.foyer.reporting;

import static app.foyer.shared.AppointmentStatus.CANCELLED;
import static app.foyer.shared.AppointmentStatus.COMPLETED;
import static app.foyer.shared.AppointmentStatus.CONFIRMED;
import static app.foyer.shared.AppointmentStatus.NO_SHOW;
import static app.foyer.shared.AppointmentStatus.PENDING;
import static app.foyer.shared.AppointmentStatus.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.AppointmentStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Some days in a row")
class PeriodTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void countWhatWasNotCalledOff() {
        var period = new Period(List.of(
                day(0, Map.of(CONFIRMED, 2L, CANCELLED, 5L), "20.00"),
                day(1, Map.of(PENDING, 1L, REJECTED, 1L, NO_SHOW, 1L), "12.50")));

        assertThat(period.booked()).isEqualTo(4);
        assertThat(period.value()).isEqualByComparingTo("32.50");
        assertThat(period.first()).isEqualTo(MONDAY);
        assertThat(period.last()).isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    void missedAreTheShareOfThoseOfWhomItWasNoted() {
        var period = new Period(List.of(day(0, Map.of(NO_SHOW, 1L, COMPLETED, 2L, CONFIRMED, 9L), "0")));

        assertThat(period.missedPercent()).isEqualTo(33);
        assertThat(new Period(List.of(day(0, Map.of(CONFIRMED, 9L), "0"))).missedPercent())
                .isZero();
    }

    private static DayFigures day(int number, Map<AppointmentStatus, Long> counts, String value) {
        return new DayFigures(MONDAY.plusDays(number), counts, new BigDecimal(value));
    }
}
