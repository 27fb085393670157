package app.foyer.web.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.Refusal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HorizonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 8);
    private static final Horizon HORIZON = new Horizon(TODAY, LAST);

    @ParameterizedTest
    @CsvSource({"day, 2026-03-10", "day, 2026-06-08", "month, 2026-03", "month, 2026-06", "service, 7"})
    void whatCanBeBookedNeedsNoWord(String name, String asked) {
        assertThat(HORIZON.objectionTo(Choices.from(Map.of(name, asked)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"day, 2026-06-09", "day, 2031-01-01", "month, 2026-07", "month, 9999-12"})
    void whatLiesTooFarAheadIsToldWithTheLastDay(String name, String asked) {
        assertThat(HORIZON.objectionTo(Choices.from(Map.of(name, asked))))
                .contains(Refusal.because("book.tooFar", LAST));
    }

    @Test
    void whatIsOverIsToldToo() {
        assertThat(HORIZON.objectionTo(Choices.from(Map.of("day", "2026-03-09"))))
                .contains(Refusal.because("book.over", LocalDate.of(2026, 3, 9)));
        assertThat(HORIZON.objectionTo(Choices.from(Map.of("month", "2026-02"))))
                .contains(Refusal.because("book.over", LocalDate.of(2026, 2, 28)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-01", "soon", ""})
    void whatCannotBeReadIsToldByTheChoices(String day) {
        assertThat(HORIZON.objectionTo(Choices.from(Map.of("day", day)))).isEmpty();
    }
}
