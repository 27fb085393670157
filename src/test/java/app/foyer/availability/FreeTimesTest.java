package app.foyer.availability;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.foyer.shared.TimeRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is free on one day of one staff member. */
class FreeTimesTest {

    private final ExampleDay day = new ExampleDay();

    @Nested
    class ASlot {

        @Test
        void beginsAtTheOpeningAndEndsAtTheClosing() {
            day.berlin.works(MONDAY, "09:00", "11:00");

            assertThat(day.starts()).containsExactly("09:00", "09:30", "10:00");
        }

        @Test
        void fitsIntoHoursThatAreExactlyAsLong() {
            day.berlin.works(MONDAY, "09:00", "10:00");

            assertThat(day.starts()).containsExactly("09:00");
        }

        @Test
        void doesNotFitIntoHoursThatAreAMinuteShorter() {
            day.berlin.works(MONDAY, "09:00", "09:59");

            assertThat(day.starts()).isEmpty();
        }

        @Test
        void doesNotRunOverABreak() {
            day.berlin.works(MONDAY, "09:00", "12:30").pauses(MONDAY, "10:30", "11:00");

            assertThat(day.starts()).containsExactly("09:00", "09:30", "11:00", "11:30");
        }

        @Test
        void mayRunOverMidnightWhereTheHoursDo() {
            day.berlin.works(MONDAY, "22:00", "00:00").works(TUESDAY, "00:00", "01:00");

            assertThat(day.starts()).containsExactly("22:00", "22:30", "23:00", "23:30");
        }

        @Test
        void belongsToTheDayOnWhichItStarts() {
            day.berlin.works(MONDAY, "22:00", "02:00");

            assertThat(day.startsOn("2026-03-03")).containsExactly("00:00", "00:30", "01:00");
        }

        @Test
        void saysWhenItEndsWithWhomAndWhereWithoutBuffers() {
            day.berlin.of(7, 3).works(MONDAY, "09:00", "10:00");
            day.rules.withBuffers(10, 20);

            assertThat(day.free().slots(day.dayOf("2026-03-02")))
                    .containsExactly(new Slot(day.at("09:00"), day.at("10:00"), 7, 3));
        }

        @Test
        void isFoundWhenExactlyItsStartIsAskedFor() {
            day.berlin.works(MONDAY, "09:00", "11:00");

            assertThat(day.free().slots(new TimeRange(day.at("09:30"), day.at("10:00"))))
                    .extracting(Slot::start)
                    .containsExactly(day.at("09:30"));
        }
    }

    @Nested
    class AnAppointment {

        @Test
        void leavesTheTimesThatTouchIt() {
            day.berlin.works(MONDAY, "09:00", "12:00");
            day.book("10:00", "11:00");

            assertThat(day.starts()).containsExactly("09:00", "11:00");
        }

        @Test
        void leavesAGapThatIsExactlyLongEnough() {
            day.berlin.works(MONDAY, "09:00", "12:00");
            day.book("09:00", "10:00");
            day.book("11:00", "12:00");

            assertThat(day.starts()).containsExactly("10:00");
        }

        @Test
        void takesTheGapWhenItEndsASecondLater() {
            day.berlin.works(MONDAY, "09:00", "12:00");
            day.taken.add(
                    new Taken(new TimeRange(day.at("09:00"), day.at("10:00").plusSeconds(1)), Sharing.withNobody(11)));
            day.book("11:00", "12:00");

            assertThat(day.starts()).isEmpty();
        }

        @Test
        void fromTheDayBeforeReachesOverMidnight() {
            day.berlin.works(MONDAY, "00:00", "03:00");
            day.taken.add(new Taken(day.berlin.range("2026-03-01T20:00", "2026-03-02T01:00"), Sharing.withNobody(11)));

            assertThat(day.starts()).containsExactly("01:00", "01:30", "02:00");
        }
    }

    @Nested
    class NoticeAndHorizon {

        @Test
        void allowTheStartAtExactlyTheirEdges() {
            day.berlin.works(MONDAY, "09:00", "13:00");
            day.rules.notBefore(day.at("10:00")).notAfter(day.at("11:00"));

            assertThat(day.starts()).containsExactly("10:00", "10:30", "11:00");
        }

        @Test
        void refuseTheStartASecondBeyond() {
            day.berlin.works(MONDAY, "09:00", "13:00");
            day.rules
                    .notBefore(day.at("10:00").plusSeconds(1))
                    .notAfter(day.at("11:00").minusSeconds(1));

            assertThat(day.starts()).containsExactly("10:30");
        }

        @Test
        void mayLeaveNothing() {
            day.berlin.works(MONDAY, "09:00", "13:00");
            day.rules.notBefore(day.at("11:00")).notAfter(day.at("10:00"));

            assertThat(day.starts()).isEmpty();
        }
    }

    @Nested
    class Rules {

        @Test
        void reachAsFarAsTheBuffersAndTheService() {
            var reach = ExampleRules.lasting(60).withBuffers(10, 20).build().reach(day.range("09:00", "12:00"));

            assertThat(reach.start()).isBeforeOrEqualTo(day.at("08:50"));
            assertThat(reach.end()).isEqualTo(day.at("13:20"));
        }

        @Test
        void mustMakeSense() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ExampleRules.lasting(0).build());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> day.rules.every(0).build());
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> ExampleRules.lasting(30).withBuffers(-1, 0).build());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ExampleRules.lasting(30).forGroupsOf(0, 5).build());
        }
    }
}
