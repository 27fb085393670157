package app.foyer.availability;

import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What happens on the nights on which the clocks change. Starts are written as the wall shows them, with the offset. */
class ClockChangeTest {

    /** 29 March 2026, 02:00 becomes 03:00. 25 October 2026, 03:00 becomes 02:00. */
    @Nested
    class InBerlin {

        private final ExampleCalendar berlin = ExampleCalendar.in("Europe/Berlin");

        @Test
        void aSkippedHourIsNeverOffered() {
            berlin.daily("01:00", "05:00");

            assertThat(starts(berlin, ExampleRules.lasting(30), "2026-03-29"))
                    .containsExactly(
                            "01:00+01:00", "01:30+01:00", "03:00+02:00", "03:30+02:00", "04:00+02:00", "04:30+02:00");
        }

        @Test
        void aRepeatedHourIsOfferedTwiceWithItsOffset() {
            berlin.daily("01:30", "03:30");

            assertThat(starts(berlin, ExampleRules.lasting(30), "2026-10-25"))
                    .containsExactly(
                            "01:30+02:00", "02:00+02:00", "02:30+02:00", "02:00+01:00", "02:30+01:00", "03:00+01:00");
        }

        @Test
        void durationsAreElapsedTimeOverTheSkippedHour() {
            berlin.daily("01:00", "04:00");

            assertThat(starts(berlin, ExampleRules.lasting(120), "2026-03-29")).containsExactly("01:00+01:00");
            assertThat(starts(berlin, ExampleRules.lasting(121), "2026-03-29")).isEmpty();
        }

        @Test
        void durationsAreElapsedTimeOverTheRepeatedHour() {
            berlin.daily("01:00", "04:00");

            assertThat(starts(berlin, ExampleRules.lasting(240), "2026-10-25")).containsExactly("01:00+02:00");
        }

        @Test
        void hoursThatBeginInTheSkippedHourBeginWhenItIsOver() {
            berlin.daily("02:30", "04:00");

            assertThat(berlin.openFrom("2026-03-29", "2026-03-29"))
                    .containsExactly("2026-03-29T03:00+02:00 - 2026-03-29T04:00+02:00");
        }

        @Test
        void hoursThatEndInTheSkippedHourEndWhereItBegins() {
            berlin.daily("01:00", "02:30");

            assertThat(berlin.openFrom("2026-03-29", "2026-03-29"))
                    .containsExactly("2026-03-29T01:00+01:00 - 2026-03-29T03:00+02:00");
        }

        @Test
        void hoursWithinTheSkippedHourDoNotExist() {
            berlin.daily("02:00", "03:00");

            assertThat(berlin.openFrom("2026-03-29", "2026-03-29")).isEmpty();
        }

        @Test
        void hoursThatEndInTheRepeatedHourEndInBothPasses() {
            berlin.daily("01:00", "02:30");

            assertThat(berlin.openFrom("2026-10-25", "2026-10-25"))
                    .containsExactly(
                            "2026-10-25T01:00+02:00 - 2026-10-25T02:30+02:00",
                            "2026-10-25T02:00+01:00 - 2026-10-25T02:30+01:00");
        }

        @Test
        void aBreakInTheRepeatedHourIsTakenTwice() {
            berlin.daily("02:00", "04:00");
            for (var day : DayOfWeek.values()) {
                berlin.pauses(day, "02:15", "02:45");
            }

            assertThat(berlin.openFrom("2026-10-25", "2026-10-25"))
                    .containsExactly(
                            "2026-10-25T02:00+02:00 - 2026-10-25T02:15+02:00",
                            "2026-10-25T02:45+02:00 - 2026-10-25T02:15+01:00",
                            "2026-10-25T02:45+01:00 - 2026-10-25T04:00+01:00");
        }

        @Test
        void aNightShiftIsOneHourShorterInSpringAndOneHourLongerInAutumn() {
            berlin.works(SATURDAY, "22:00", "04:00");

            assertThat(hoursOpen(berlin, "2026-03-28", "2026-03-29")).isEqualTo(5);
            assertThat(hoursOpen(berlin, "2026-10-24", "2026-10-25")).isEqualTo(7);
            assertThat(hoursOpen(berlin, "2026-10-17", "2026-10-18")).isEqualTo(6);
        }

        @Test
        void packedStartsRunOnInElapsedTimeThroughTheRepeatedHour() {
            berlin.daily("01:15", "03:15");

            assertThat(starts(berlin, ExampleRules.lasting(40).packedEvery(40), "2026-10-25"))
                    .containsExactly("01:15+02:00", "01:55+02:00", "02:35+02:00", "02:15+01:00");
        }
    }

    /** 8 March 2026, 02:00 becomes 03:00. 1 November 2026, 02:00 becomes 01:00. */
    @Nested
    class InNewYork {

        private final ExampleCalendar newYork = ExampleCalendar.in("America/New_York");

        @Test
        void aSkippedHourIsNeverOffered() {
            newYork.daily("01:00", "04:00");

            assertThat(starts(newYork, ExampleRules.lasting(30), "2026-03-08"))
                    .containsExactly("01:00-05:00", "01:30-05:00", "03:00-04:00", "03:30-04:00");
        }

        @Test
        void aRepeatedHourIsOfferedTwiceWithItsOffset() {
            newYork.daily("01:00", "02:30");

            assertThat(starts(newYork, ExampleRules.lasting(30), "2026-11-01"))
                    .containsExactly("01:00-04:00", "01:30-04:00", "01:00-05:00", "01:30-05:00", "02:00-05:00");
        }
    }

    /** Half an hour: 5 April 2026, 02:00 becomes 01:30. 4 October 2026, 02:00 becomes 02:30. */
    @Nested
    class OnLordHoweIsland {

        private final ExampleCalendar lordHowe = ExampleCalendar.in("Australia/Lord_Howe");

        @Test
        void aSkippedHalfHourIsNeverOffered() {
            lordHowe.daily("01:00", "04:00");

            assertThat(starts(lordHowe, ExampleRules.lasting(30), "2026-10-04"))
                    .containsExactly("01:00+10:30", "01:30+10:30", "02:30+11:00", "03:00+11:00", "03:30+11:00");
        }

        @Test
        void theGridGoesOnByTheWall() {
            lordHowe.daily("01:00", "05:00");

            assertThat(starts(lordHowe, ExampleRules.lasting(60).every(60), "2026-10-04"))
                    .containsExactly("01:00+10:30", "03:00+11:00", "04:00+11:00");
        }

        @Test
        void aRepeatedHalfHourIsOfferedTwice() {
            lordHowe.daily("01:00", "02:30");

            assertThat(starts(lordHowe, ExampleRules.lasting(30), "2026-04-05"))
                    .containsExactly("01:00+11:00", "01:30+11:00", "01:30+10:30", "02:00+10:30");
        }
    }

    /** 4 November 2018 in Brazil and 29 March 2026 in Lebanon begin at 01:00. */
    @Nested
    class OnADayWithoutMidnight {

        @Test
        void theDayBeginsWithItsFirstMoment() {
            var saoPaulo = ExampleCalendar.in("America/Sao_Paulo").daily("00:00", "00:00");

            assertThat(starts(saoPaulo, ExampleRules.lasting(60).every(480), "2018-11-04"))
                    .containsExactly("08:00-02:00", "16:00-02:00");
            assertThat(hoursOpen(saoPaulo, "2018-11-04", "2018-11-04")).isEqualTo(23);
        }

        @Test
        void theEveningBeforeEndsAtTheMissingMidnight() {
            var saoPaulo = ExampleCalendar.in("America/Sao_Paulo").daily("22:00", "00:00");

            assertThat(saoPaulo.openFrom("2018-11-03", "2018-11-03"))
                    .containsExactly("2018-11-03T22:00-03:00 - 2018-11-04T01:00-02:00");
        }

        @Test
        void packedStartsBeginAtTheFirstMoment() {
            var beirut = ExampleCalendar.in("Asia/Beirut").special("2026-03-29", "00:00", "03:00");

            assertThat(starts(beirut, ExampleRules.lasting(45).packedEvery(45), "2026-03-29"))
                    .containsExactly("01:00+03:00", "01:45+03:00");
        }

        @Test
        void aSlotRunsOverTheMissingHour() {
            var beirut = ExampleCalendar.in("Asia/Beirut").daily("23:00", "02:00");

            assertThat(starts(beirut, ExampleRules.lasting(120), "2026-03-28")).contains("23:00+02:00");
            assertThat(starts(beirut, ExampleRules.lasting(121), "2026-03-28")).isEmpty();
        }
    }

    private static List<String> starts(ExampleCalendar calendar, ExampleRules rules, String date) {
        var day = calendar.opening().clock().of(DateRange.of(LocalDate.parse(date)));
        return new FreeTimes(calendar.opening(), List.of(), rules.build())
                .slots(day).stream()
                        .map(slot -> slot.start().atZone(calendar.zone).toOffsetDateTime())
                        .map(start -> start.toLocalTime() + start.getOffset().getId())
                        .toList();
    }

    private static long hoursOpen(ExampleCalendar calendar, String first, String last) {
        var days = calendar.opening().clock().of(new DateRange(LocalDate.parse(first), LocalDate.parse(last)));
        return calendar.opening().open(days).intersect(TimeRangeSet.of(List.of(days))).ranges().stream()
                .mapToLong(range -> range.length().toHours())
                .sum();
    }
}
