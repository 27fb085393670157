package app.foyer.availability;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** 2 March 2026 is a Monday, and far from every clock change. */
class OpeningHoursTest {

    private final ExampleCalendar berlin = ExampleCalendar.in("Europe/Berlin");

    @Nested
    class TheWeek {

        @Test
        void opensOnItsWeekdayInTheZoneOfTheLocation() {
            berlin.works(MONDAY, "09:00", "17:00");

            assertThat(berlin.openFrom("2026-03-02", "2026-03-08"))
                    .containsExactly("2026-03-02T09:00+01:00 - 2026-03-02T17:00+01:00");
        }

        @Test
        void mayHaveSeveralStretchesADay() {
            berlin.works(MONDAY, "14:00", "18:00").works(MONDAY, "08:00", "12:00");

            assertThat(berlin.openFrom("2026-03-02", "2026-03-02"))
                    .containsExactly(
                            "2026-03-02T08:00+01:00 - 2026-03-02T12:00+01:00",
                            "2026-03-02T14:00+01:00 - 2026-03-02T18:00+01:00");
        }

        @Test
        void joinsStretchesThatOverlapOrTouch() {
            berlin.works(MONDAY, "08:00", "12:00")
                    .works(MONDAY, "11:00", "14:00")
                    .works(MONDAY, "14:00", "16:00");

            assertThat(berlin.openFrom("2026-03-02", "2026-03-02"))
                    .containsExactly("2026-03-02T08:00+01:00 - 2026-03-02T16:00+01:00");
        }

        @Test
        void withoutHoursIsClosed() {
            assertThat(berlin.openFrom("2026-03-02", "2026-03-08")).isEmpty();
        }
    }

    @Nested
    class Midnight {

        @Test
        void isTheEndOfADayThatClosesAtZero() {
            berlin.works(MONDAY, "18:00", "00:00");

            assertThat(berlin.openFrom("2026-03-02", "2026-03-08"))
                    .containsExactly("2026-03-02T18:00+01:00 - 2026-03-03T00:00+01:00");
        }

        @Test
        void isPassedByAStretchThatEndsBeforeItStarts() {
            berlin.works(MONDAY, "22:00", "04:00");

            assertThat(berlin.openFrom("2026-03-02", "2026-03-08"))
                    .containsExactly("2026-03-02T22:00+01:00 - 2026-03-03T04:00+01:00");
        }

        @Test
        void doesNotHideTheRestOfTheNightWhenOnlyTheNextDayIsAskedFor() {
            berlin.works(MONDAY, "22:00", "04:00");

            assertThat(berlin.openFrom("2026-03-03", "2026-03-03"))
                    .containsExactly("2026-03-03T00:00+01:00 - 2026-03-03T04:00+01:00");
        }

        @Test
        void isNoBorderBetweenTouchingDays() {
            berlin.works(MONDAY, "20:00", "00:00").works(TUESDAY, "00:00", "02:00");

            assertThat(berlin.openFrom("2026-03-02", "2026-03-03"))
                    .containsExactly("2026-03-02T20:00+01:00 - 2026-03-03T02:00+01:00");
        }

        @Test
        void fromZeroToZeroIsAWholeDay() {
            berlin.works(MONDAY, "00:00", "00:00");

            assertThat(berlin.openFrom("2026-03-01", "2026-03-05"))
                    .containsExactly("2026-03-02T00:00+01:00 - 2026-03-03T00:00+01:00");
        }

        @Test
        void isPassedFromSundayToMonday() {
            berlin.works(SUNDAY, "23:00", "01:00");

            assertThat(berlin.openFrom("2026-03-01", "2026-03-02"))
                    .containsExactly("2026-03-01T23:00+01:00 - 2026-03-02T01:00+01:00");
        }
    }

    @Nested
    class Breaks {

        @Test
        void interruptTheHours() {
            berlin.works(MONDAY, "09:00", "17:00").pauses(MONDAY, "12:00", "12:30");

            assertThat(berlin.openFrom("2026-03-02", "2026-03-02"))
                    .containsExactly(
                            "2026-03-02T09:00+01:00 - 2026-03-02T12:00+01:00",
                            "2026-03-02T12:30+01:00 - 2026-03-02T17:00+01:00");
        }

        @Test
        void mayCutTheEdgesOfTheHours() {
            berlin.works(MONDAY, "09:00", "17:00")
                    .pauses(MONDAY, "08:00", "09:30")
                    .pauses(MONDAY, "16:30", "18:00");

            assertThat(berlin.openFrom("2026-03-02", "2026-03-02"))
                    .containsExactly("2026-03-02T09:30+01:00 - 2026-03-02T16:30+01:00");
        }

        @Test
        void afterMidnightInterruptTheNightShiftOfTheDayBefore() {
            berlin.works(FRIDAY, "22:00", "04:00").pauses(SATURDAY, "01:00", "01:30");

            assertThat(berlin.openFrom("2026-03-06", "2026-03-07"))
                    .containsExactly(
                            "2026-03-06T22:00+01:00 - 2026-03-07T01:00+01:00",
                            "2026-03-07T01:30+01:00 - 2026-03-07T04:00+01:00");
        }
    }
}
