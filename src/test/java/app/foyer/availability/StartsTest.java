package app.foyer.availability;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** At which minutes appointments may start: on a grid, or packed one after the other. */
class StartsTest {

    private final ExampleDay day = new ExampleDay();

    @Nested
    class TheAlignedGrid {

        @Test
        void isCountedFromMidnightAndNotFromTheOpening() {
            day.berlin.works(MONDAY, "09:10", "11:00");

            assertThat(day.starts()).containsExactly("09:30", "10:00");
        }

        @Test
        void beginsAnewEveryMidnight() {
            day.berlin.works(MONDAY, "22:00", "02:00");
            day.rules = ExampleRules.lasting(10).every(50);

            assertThat(day.starts()).containsExactly("22:30", "23:20");
            assertThat(day.startsOn("2026-03-03")).containsExactly("00:00", "00:50", "01:40");
        }

        @Test
        void leavesAGapAfterAnAppointmentThatEndsBesideIt() {
            day.berlin.works(MONDAY, "09:00", "12:00");
            day.book("09:00", "09:40");

            assertThat(day.starts()).containsExactly("10:00", "10:30", "11:00");
        }
    }

    @Nested
    class PackedStarts {

        @Test
        void beginAtTheOpeningWhateverTheGrid() {
            day.berlin.works(MONDAY, "09:10", "11:20");
            day.rules.packedEvery(60);

            assertThat(day.starts()).containsExactly("09:10", "10:10");
        }

        @Test
        void goOnDirectlyAfterAnAppointment() {
            day.berlin.works(MONDAY, "09:00", "13:00");
            day.rules = ExampleRules.lasting(45).packedEvery(45);
            day.book("10:00", "10:50");

            assertThat(day.starts()).containsExactly("09:00", "10:50", "11:35");
        }

        @Test
        void goOnDirectlyAfterABreakAndBlockedTime() {
            day.berlin
                    .works(MONDAY, "09:00", "13:00")
                    .pauses(MONDAY, "10:05", "10:25")
                    .blocked("2026-03-02T11:25", "2026-03-02T11:40");
            day.rules.packedEvery(60);

            assertThat(day.starts()).containsExactly("09:00", "10:25", "11:40");
        }

        @Test
        void keepTheBuffersBetween() {
            day.berlin.works(MONDAY, "09:00", "13:00");
            day.rules.packedEvery(75).withBuffers(5, 10);
            day.book("10:00", "11:00");

            assertThat(day.starts()).containsExactly("11:05");
        }

        @Test
        void areNotMovedByTheNotice() {
            day.berlin.works(MONDAY, "09:00", "13:00");
            day.rules.packedEvery(60).notBefore(day.at("09:20"));

            assertThat(day.starts()).containsExactly("10:00", "11:00", "12:00");
        }

        @Test
        void beginAnewWithEveryWorkingDayOfSomebodyWhoWorksAroundTheClock() {
            day.berlin.daily("00:00", "00:00");
            day.rules = ExampleRules.lasting(300).packedEvery(300);

            assertThat(day.starts()).containsExactly("00:00", "05:00", "10:00", "15:00", "20:00");
            assertThat(day.startsOn("2026-03-20")).containsExactly("00:00", "05:00", "10:00", "15:00", "20:00");
        }

        @Test
        void countFromTheOpeningTheEveningBefore() {
            day.berlin.works(MONDAY, "21:15", "03:00");
            day.rules.packedEvery(60);

            assertThat(day.startsOn("2026-03-03")).containsExactly("00:15", "01:15");
        }
    }
}
