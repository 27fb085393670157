package app.foyer.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @ValueSource(strings = {"09:30", "9:30", "9.30", " 09:30 ", "09:30:15", "09:30:15.250"})
    void readsTimesAsPeopleTypeThemToTheMinute(String typed) {
        assertThat(TypedTime.time(typed)).contains(LocalTime.of(9, 30));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "noon", "9", "24:00", "09:60", "930:00", "-1:00"})
    void takesWhatIsNoTimeForNothingTyped(String typed) {
        assertThat(TypedTime.time(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-05T09:30", "2026-03-05 9.30", " 2026-03-05T09:30:00 "})
    void readsADayWithATime(String typed) {
        assertThat(TypedTime.moment(typed)).contains(LocalDateTime.parse("2026-03-05T09:30"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "2026-03-05", "09:30", "2026-02-30T09:30", "12026-03-05T09:30", "2026-03-05T25:00"})
    void takesWhatIsNoDayWithATimeForNothingTyped(String typed) {
        assertThat(TypedTime.moment(typed)).isEmpty();
    }

    @Test
    void knowsTheHourThatTheClocksSkipInSpring() {
        assertThat(TypedTime.isSkipped(LocalDateTime.parse("2026-03-29T02:00"), BERLIN))
                .isTrue();
        assertThat(TypedTime.isSkipped(LocalDateTime.parse("2026-03-29T02:59"), BERLIN))
                .isTrue();
        assertThat(TypedTime.isSkipped(LocalDateTime.parse("2026-03-29T03:00"), BERLIN))
                .isFalse();
    }

    @Test
    void givesBackWhatItReads() {
        var moment = Instant.parse("2026-03-05T08:30:00Z");
        assertThat(TypedTime.of(moment, BERLIN)).isEqualTo("09:30");
        assertThat(TypedTime.withDay(moment, BERLIN)).isEqualTo("2026-03-05T09:30");
    }
}
