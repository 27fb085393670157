package app.foyer.availability;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Days, from a first to a last one. */
class DateRangeTest {

    @Test
    void mustNotEndBeforeTheyBegin() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateRange(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1)));
    }
}
