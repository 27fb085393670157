package app.foyer.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AskedTimeTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-01");
    private static final LocalDate LAST = LocalDate.parse("2026-05-30");
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

    @Test
    void aStartSaysItsDayByTheReadersClockAndTheDayItsMonth() {
        var asked = asked(Map.of("start", "2026-03-31T20:00:00Z", "day", "2026-03-05", "month", "2026-05"));

        assertThat(asked.start()).contains(Instant.parse("2026-03-31T20:00:00Z"));
        assertThat(asked.day()).contains(LocalDate.parse("2026-04-01"));
        assertThat(asked.month()).contains(YearMonth.parse("2026-04"));
    }

    @Test
    void aMonthAloneChoosesNoDay() {
        var asked = asked(Map.of("month", "2026-04"));

        assertThat(asked.month()).contains(YearMonth.parse("2026-04"));
        assertThat(asked.day()).isEmpty();
    }

    @Test
    void whatLiesAfterTheLastDayIsToldApartFromWhatCannotBeRead() {
        assertThat(AskedTime.isTooFar(Map.of("day", "2026-05-31"), LAST, AUCKLAND))
                .isTrue();
        assertThat(AskedTime.isTooFar(Map.of("month", "2031-01"), LAST, AUCKLAND))
                .isTrue();
        assertThat(AskedTime.isTooFar(Map.of("start", "2026-05-30T12:00:00Z"), LAST, AUCKLAND))
                .as("midnight there")
                .isTrue();
        assertThat(AskedTime.isTooFar(Map.of("start", "2026-05-30T11:59:00Z"), LAST, AUCKLAND))
                .isFalse();
        assertThat(AskedTime.isTooFar(Map.of("day", "2026-05-30", "month", "2031-01"), LAST, AUCKLAND))
                .isFalse();
        assertThat(AskedTime.isTooFar(Map.of("day", "soon"), LAST, AUCKLAND)).isFalse();
    }

    @Test
    void whatCannotBeReadIsLeftOut() {
        for (var text :
                List.of("", "soon", "2026-13-45", "2026-02-30T25:00:00Z", "1e400", "9".repeat(10_000), "'\"<b>")) {
            assertThat(asked(Map.of("start", text, "day", text, "month", text))).isEqualTo(asked(Map.of()));
        }
    }

    @Test
    void whatLiesFarOutsideIsLeftOut() {
        assertThat(asked(Map.of("start", "+999999999-12-31T23:59:59Z"))).isEqualTo(asked(Map.of()));
        assertThat(asked(Map.of("day", "2026-02-28"))).isEqualTo(asked(Map.of()));
        assertThat(asked(Map.of("day", "2026-05-31"))).isEqualTo(asked(Map.of()));
        assertThat(asked(Map.of("month", "2026-02"))).isEqualTo(asked(Map.of()));
        assertThat(asked(Map.of("month", "+999999999-12"))).isEqualTo(asked(Map.of()));
    }

    private static AskedTime asked(Map<String, String> parameters) {
        return AskedTime.in(parameters, TODAY, LAST, AUCKLAND);
    }
}
