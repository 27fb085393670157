package app.foyer.availability;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What one day or one hour changes in the weekly hours. 2 March 2026 is a Monday, and far from every clock change. */
class ExceptionsFromTheWeekTest {

    private final ExampleCalendar berlin = ExampleCalendar.in("Europe/Berlin");

    @Nested
    class ASpecialDay {

        @Test
        void replacesTheHoursAndTheBreaksOfThatDay() {
            berlin.works(MONDAY, "09:00", "17:00")
                    .pauses(MONDAY, "12:00", "13:00")
                    .special("2026-03-02", "11:00", "14:00");

            assertThat(berlin.openFrom("2026-03-02", "2026-03-02"))
                    .containsExactly("2026-03-02T11:00+01:00 - 2026-03-02T14:00+01:00");
        }

        @Test
        void leavesTheOtherWeeksAlone() {
            berlin.works(MONDAY, "09:00", "17:00").special("2026-03-02", "11:00", "14:00");

            assertThat(berlin.openFrom("2026-03-09", "2026-03-09"))
                    .containsExactly("2026-03-09T09:00+01:00 - 2026-03-09T17:00+01:00");
        }

        @Test
        void opensADayOnWhichTheWeekIsClosed() {
            berlin.special("2026-03-08", "10:00", "12:00").special("2026-03-08", "22:00", "01:00");

            assertThat(berlin.openFrom("2026-03-02", "2026-03-09"))
                    .containsExactly(
                            "2026-03-08T10:00+01:00 - 2026-03-08T12:00+01:00",
                            "2026-03-08T22:00+01:00 - 2026-03-09T01:00+01:00");
        }

        @Test
        void withoutHoursIsClosed() {
            berlin.works(MONDAY, "09:00", "17:00").closedOn("2026-03-02");

            assertThat(berlin.openFrom("2026-03-02", "2026-03-08")).isEmpty();
        }
    }

    @Nested
    class Absences {

        @Test
        void closeEveryDayFromTheFirstToTheLastIncluded() {
            berlin.daily("09:00", "10:00").off("2026-03-03", "2026-03-04");

            assertThat(berlin.openFrom("2026-03-02", "2026-03-05"))
                    .containsExactly(
                            "2026-03-02T09:00+01:00 - 2026-03-02T10:00+01:00",
                            "2026-03-05T09:00+01:00 - 2026-03-05T10:00+01:00");
        }

        @Test
        void winOverSpecialDays() {
            berlin.special("2026-03-02", "09:00", "10:00").off("2026-03-02", "2026-03-02");

            assertThat(berlin.openFrom("2026-03-02", "2026-03-02")).isEmpty();
        }

        @Test
        void ofTheWholeCompanyWinOverSpecialDaysToo() {
            berlin.special("2026-03-02", "09:00", "10:00").companyClosed("2026-03-01", "2026-03-02");

            assertThat(berlin.openFrom("2026-03-01", "2026-03-03")).isEmpty();
        }

        @Test
        void takeAwayTheWholeWorkingDayWithItsHoursAfterMidnight() {
            berlin.works(FRIDAY, "20:00", "04:00").off("2026-03-06", "2026-03-06");

            assertThat(berlin.openFrom("2026-03-06", "2026-03-07")).isEmpty();
        }

        @Test
        void leaveTheNightShiftThatBeganTheDayBefore() {
            berlin.works(FRIDAY, "20:00", "04:00").off("2026-03-07", "2026-03-07");

            assertThat(berlin.openFrom("2026-03-06", "2026-03-07"))
                    .containsExactly("2026-03-06T20:00+01:00 - 2026-03-07T04:00+01:00");
        }
    }

    @Nested
    class BlockedTime {

        @Test
        void isNoWorkingTime() {
            berlin.works(MONDAY, "09:00", "17:00").blocked("2026-03-02T10:15", "2026-03-02T11:45");

            assertThat(berlin.openFrom("2026-03-02", "2026-03-02"))
                    .containsExactly(
                            "2026-03-02T09:00+01:00 - 2026-03-02T10:15+01:00",
                            "2026-03-02T11:45+01:00 - 2026-03-02T17:00+01:00");
        }

        @Test
        void mayCoverDaysAndCutIntoThem() {
            berlin.daily("09:00", "17:00").blocked("2026-03-02T16:00", "2026-03-04T10:00");

            assertThat(berlin.openFrom("2026-03-02", "2026-03-04"))
                    .containsExactly(
                            "2026-03-02T09:00+01:00 - 2026-03-02T16:00+01:00",
                            "2026-03-04T10:00+01:00 - 2026-03-04T17:00+01:00");
        }
    }
}
