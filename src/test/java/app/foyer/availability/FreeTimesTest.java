package app.foyer.availability;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import app.foyer.shared.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One staff member in Berlin on Monday, 2 March 2026. */
class FreeTimesTest {

    private final ExampleCalendar berlin = ExampleCalendar.in("Europe/Berlin");
    private final List<Taken> taken = new ArrayList<>();
    private ExampleRules rules = ExampleRules.lasting(60);

    @Nested
    class ASlot {

        @Test
        void beginsAtTheOpeningAndEndsAtTheClosing() {
            berlin.works(MONDAY, "09:00", "11:00");

            assertThat(monday()).containsExactly("09:00", "09:30", "10:00");
        }

        @Test
        void fitsIntoHoursThatAreExactlyAsLong() {
            berlin.works(MONDAY, "09:00", "10:00");

            assertThat(monday()).containsExactly("09:00");
        }

        @Test
        void doesNotFitIntoHoursThatAreAMinuteShorter() {
            berlin.works(MONDAY, "09:00", "09:59");

            assertThat(monday()).isEmpty();
        }

        @Test
        void doesNotRunOverABreak() {
            berlin.works(MONDAY, "09:00", "12:30").pauses(MONDAY, "10:30", "11:00");

            assertThat(monday()).containsExactly("09:00", "09:30", "11:00", "11:30");
        }

        @Test
        void mayRunOverMidnightWhereTheHoursDo() {
            berlin.works(MONDAY, "22:00", "00:00").works(TUESDAY, "00:00", "01:00");

            assertThat(monday()).containsExactly("22:00", "22:30", "23:00", "23:30");
        }

        @Test
        void belongsToTheDayOnWhichItStarts() {
            berlin.works(MONDAY, "22:00", "02:00");

            assertThat(startsOn("2026-03-03")).containsExactly("00:00", "00:30", "01:00");
        }

        @Test
        void saysWhenItEndsWithWhomAndWhereWithoutBuffers() {
            berlin.of(7, 3).works(MONDAY, "09:00", "10:00");
            rules.withBuffers(10, 20);

            assertThat(free().slots(dayOf("2026-03-02"))).containsExactly(new Slot(at("09:00"), at("10:00"), 7, 3));
        }

        @Test
        void isFoundWhenExactlyItsStartIsAskedFor() {
            berlin.works(MONDAY, "09:00", "11:00");

            assertThat(free().slots(new TimeRange(at("09:30"), at("10:00"))))
                    .extracting(Slot::start)
                    .containsExactly(at("09:30"));
        }
    }

    @Nested
    class TheAlignedGrid {

        @Test
        void isCountedFromMidnightAndNotFromTheOpening() {
            berlin.works(MONDAY, "09:10", "11:00");

            assertThat(monday()).containsExactly("09:30", "10:00");
        }

        @Test
        void beginsAnewEveryMidnight() {
            berlin.works(MONDAY, "22:00", "02:00");
            rules = ExampleRules.lasting(10).every(50);

            assertThat(monday()).containsExactly("22:30", "23:20");
            assertThat(startsOn("2026-03-03")).containsExactly("00:00", "00:50", "01:40");
        }

        @Test
        void leavesAGapAfterAnAppointmentThatEndsBesideIt() {
            berlin.works(MONDAY, "09:00", "12:00");
            book("09:00", "09:40");

            assertThat(monday()).containsExactly("10:00", "10:30", "11:00");
        }
    }

    @Nested
    class PackedStarts {

        @Test
        void beginAtTheOpeningWhateverTheGrid() {
            berlin.works(MONDAY, "09:10", "11:20");
            rules.packedEvery(60);

            assertThat(monday()).containsExactly("09:10", "10:10");
        }

        @Test
        void goOnDirectlyAfterAnAppointment() {
            berlin.works(MONDAY, "09:00", "13:00");
            rules = ExampleRules.lasting(45).packedEvery(45);
            book("10:00", "10:50");

            assertThat(monday()).containsExactly("09:00", "10:50", "11:35");
        }

        @Test
        void goOnDirectlyAfterABreakAndBlockedTime() {
            berlin.works(MONDAY, "09:00", "13:00")
                    .pauses(MONDAY, "10:05", "10:25")
                    .blocked("2026-03-02T11:25", "2026-03-02T11:40");
            rules.packedEvery(60);

            assertThat(monday()).containsExactly("09:00", "10:25", "11:40");
        }

        @Test
        void keepTheBuffersBetween() {
            berlin.works(MONDAY, "09:00", "13:00");
            rules.packedEvery(75).withBuffers(5, 10);
            book("10:00", "11:00");

            assertThat(monday()).containsExactly("11:05");
        }

        @Test
        void areNotMovedByTheNotice() {
            berlin.works(MONDAY, "09:00", "13:00");
            rules.packedEvery(60).notBefore(at("09:20"));

            assertThat(monday()).containsExactly("10:00", "11:00", "12:00");
        }

        @Test
        void beginAnewWithEveryWorkingDayOfSomebodyWhoWorksAroundTheClock() {
            berlin.daily("00:00", "00:00");
            rules = ExampleRules.lasting(300).packedEvery(300);

            assertThat(monday()).containsExactly("00:00", "05:00", "10:00", "15:00", "20:00");
            assertThat(startsOn("2026-03-20")).containsExactly("00:00", "05:00", "10:00", "15:00", "20:00");
        }

        @Test
        void countFromTheOpeningTheEveningBefore() {
            berlin.works(MONDAY, "21:15", "03:00");
            rules.packedEvery(60);

            assertThat(startsOn("2026-03-03")).containsExactly("00:15", "01:15");
        }
    }

    @Nested
    class AnAppointment {

        @Test
        void leavesTheTimesThatTouchIt() {
            berlin.works(MONDAY, "09:00", "12:00");
            book("10:00", "11:00");

            assertThat(monday()).containsExactly("09:00", "11:00");
        }

        @Test
        void leavesAGapThatIsExactlyLongEnough() {
            berlin.works(MONDAY, "09:00", "12:00");
            book("09:00", "10:00");
            book("11:00", "12:00");

            assertThat(monday()).containsExactly("10:00");
        }

        @Test
        void takesTheGapWhenItEndsASecondLater() {
            berlin.works(MONDAY, "09:00", "12:00");
            taken.add(new Taken(new TimeRange(at("09:00"), at("10:00").plusSeconds(1)), Sharing.withNobody(11)));
            book("11:00", "12:00");

            assertThat(monday()).isEmpty();
        }

        @Test
        void fromTheDayBeforeReachesOverMidnight() {
            berlin.works(MONDAY, "00:00", "03:00");
            taken.add(new Taken(berlin.range("2026-03-01T20:00", "2026-03-02T01:00"), Sharing.withNobody(11)));

            assertThat(monday()).containsExactly("01:00", "01:30", "02:00");
        }
    }

    @Nested
    class Buffers {

        @Test
        void addUpBetweenTwoAppointments() {
            berlin.works(MONDAY, "09:00", "13:00");
            rules.every(5).withBuffers(10, 0);
            bookWithBuffers("09:00", "10:00", 0, 15);

            assertThat(monday()).startsWith("10:25");
        }

        @Test
        void addUpBeforeTheNextAppointmentToo() {
            berlin.works(MONDAY, "09:00", "13:00");
            rules.every(5).withBuffers(0, 15);
            bookWithBuffers("12:00", "13:00", 10, 0);

            assertThat(monday()).endsWith("10:35");
        }

        @Test
        void mayTouchOtherBuffersToTheSecond() {
            berlin.works(MONDAY, "09:00", "13:00");
            rules.every(5).withBuffers(10, 15);
            bookWithBuffers("09:00", "10:00", 0, 15);
            bookWithBuffers("11:50", "13:00", 10, 0);

            assertThat(monday()).containsExactly("10:25");
        }

        @Test
        void mayLieBeforeTheOpeningAndAfterTheClosing() {
            berlin.works(MONDAY, "09:00", "10:00");
            rules.withBuffers(30, 30);

            assertThat(monday()).containsExactly("09:00");
        }

        @Test
        void meetAppointmentsOutsideTheHoursAllTheSame() {
            berlin.works(MONDAY, "09:00", "11:00");
            rules.withBuffers(30, 0);
            book("08:00", "08:31");

            assertThat(monday()).containsExactly("09:30", "10:00");
        }

        @Test
        void doNotReachIntoABreak() {
            berlin.works(MONDAY, "09:00", "15:00").pauses(MONDAY, "12:00", "13:00");
            rules.withBuffers(15, 15);

            assertThat(monday()).containsExactly("09:00", "09:30", "10:00", "10:30", "13:30", "14:00");
        }

        @Test
        void doNotReachIntoBlockedTimeBesideTheHours() {
            berlin.works(MONDAY, "09:00", "11:00").blocked("2026-03-02T11:00", "2026-03-02T12:00");
            rules.withBuffers(0, 1);

            assertThat(monday()).containsExactly("09:00", "09:30");
        }
    }

    @Nested
    class NoticeAndHorizon {

        @Test
        void allowTheStartAtExactlyTheirEdges() {
            berlin.works(MONDAY, "09:00", "13:00");
            rules.notBefore(at("10:00")).notAfter(at("11:00"));

            assertThat(monday()).containsExactly("10:00", "10:30", "11:00");
        }

        @Test
        void refuseTheStartASecondBeyond() {
            berlin.works(MONDAY, "09:00", "13:00");
            rules.notBefore(at("10:00").plusSeconds(1)).notAfter(at("11:00").minusSeconds(1));

            assertThat(monday()).containsExactly("10:30");
        }

        @Test
        void mayLeaveNothing() {
            berlin.works(MONDAY, "09:00", "13:00");
            rules.notBefore(at("11:00")).notAfter(at("10:00"));

            assertThat(monday()).isEmpty();
        }
    }

    @Nested
    class TakingATime {

        @Test
        void isAllowedWhenItIsOnTheList() {
            berlin.works(MONDAY, "09:00", "11:00");

            assertThat(toTake("10:00")).isEqualTo(Decision.allowed());
        }

        @Test
        void isRefusedOutsideTheHoursWithTheTime() {
            berlin.works(MONDAY, "09:00", "11:00");

            assertThat(toTake("10:30").refusals())
                    .containsExactly(Refusal.because("booking.slot.outsideHours", range("10:30", "11:30")));
        }

        @Test
        void isRefusedWhenABufferReachesIntoABreak() {
            berlin.works(MONDAY, "09:00", "15:00").pauses(MONDAY, "12:00", "13:00");
            rules.withBuffers(0, 1);

            assertThat(toTake("11:00").refusals())
                    .containsExactly(Refusal.because("booking.slot.outsideHours", range("11:00", "12:00")));
        }

        @Test
        void isRefusedWhenItIsTaken() {
            berlin.works(MONDAY, "09:00", "11:00");
            book("09:30", "10:00");

            assertThat(toTake("09:00").refusals())
                    .containsExactly(Refusal.because("booking.slot.taken", range("09:00", "10:00")));
        }

        @Test
        void isRefusedWhenOnlyABufferIsTaken() {
            berlin.works(MONDAY, "09:00", "11:00");
            rules.withBuffers(0, 10);
            book("10:09", "11:00");

            assertThat(toTake("09:00").refusals())
                    .containsExactly(Refusal.because("booking.slot.taken", range("09:00", "10:00")));
        }

        @Test
        void isRefusedTooSoonWithTheEarliestStart() {
            berlin.works(MONDAY, "09:00", "11:00");
            rules.notBefore(at("09:01"));

            assertThat(toTake("09:00").refusals())
                    .containsExactly(Refusal.because("booking.slot.tooSoon", at("09:01")));
        }

        @Test
        void isRefusedTooFarAheadWithTheLatestStart() {
            berlin.works(MONDAY, "09:00", "11:00");
            rules.notAfter(at("09:29"));

            assertThat(toTake("09:30").refusals()).containsExactly(Refusal.because("booking.slot.tooFar", at("09:29")));
        }

        @Test
        void isRefusedBesideTheGrid() {
            berlin.works(MONDAY, "09:00", "11:00");

            assertThat(toTake("09:10").refusals())
                    .containsExactly(Refusal.because("booking.slot.notOnGrid", at("09:10")));
        }

        @Test
        void isRefusedAMicrosecondBesideTheGrid() {
            berlin.works(MONDAY, "09:00", "11:00");
            var start = at("09:00").plusNanos(1_000);

            assertThat(free().toTake(start).refusals())
                    .containsExactly(Refusal.because("booking.slot.notOnGrid", start));
        }

        @Test
        void isRefusedBesideThePackedStarts() {
            berlin.works(MONDAY, "09:10", "11:10");
            rules.packedEvery(60);

            assertThat(toTake("09:10")).isEqualTo(Decision.allowed());
            assertThat(toTake("09:30").refusals())
                    .containsExactly(Refusal.because("booking.slot.notOnGrid", at("09:30")));
        }

        @Test
        void isRefusedForAllReasonsAtOnce() {
            berlin.works(MONDAY, "09:00", "10:00");
            rules.notBefore(at("12:00")).notAfter(at("08:00"));
            book("10:00", "10:30");

            assertThat(toTake("09:40").refusals())
                    .extracting(Refusal::messageKey)
                    .containsExactly(
                            "booking.slot.tooSoon",
                            "booking.slot.tooFar",
                            "booking.slot.outsideHours",
                            "booking.slot.taken",
                            "booking.slot.notOnGrid");
        }
    }

    /** Moving while "real-time availability" is off. */
    @Nested
    class WhateverIsBooked {

        @Test
        void everyStartWithinTheHoursIsOffered() {
            berlin.works(MONDAY, "09:00", "11:00");
            book("09:00", "11:00");

            assertThat(monday()).isEmpty();
            assertThat(starts(free().whateverIsBooked(), "2026-03-02")).containsExactly("09:00", "09:30", "10:00");
        }

        @Test
        void theOtherRulesStillHold() {
            berlin.works(MONDAY, "09:00", "11:00").pauses(MONDAY, "10:00", "10:10");
            rules.notBefore(at("10:10"));
            book("09:00", "11:00");

            assertThat(free().whateverIsBooked().toTake(at("09:30")).refusals())
                    .extracting(Refusal::messageKey)
                    .containsExactly("booking.slot.tooSoon", "booking.slot.outsideHours");
        }
    }

    @Nested
    class Rules {

        @Test
        void reachAsFarAsTheBuffersAndTheService() {
            var reach = ExampleRules.lasting(60).withBuffers(10, 20).build().reach(range("09:00", "12:00"));

            assertThat(reach.start()).isBeforeOrEqualTo(at("08:50"));
            assertThat(reach.end()).isEqualTo(at("13:20"));
        }

        @Test
        void mustMakeSense() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ExampleRules.lasting(0).build());
            assertThatIllegalArgumentException().isThrownBy(() -> rules.every(0).build());
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> ExampleRules.lasting(30).withBuffers(-1, 0).build());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ExampleRules.lasting(30).forGroupsOf(0, 5).build());
        }
    }

    private void book(String from, String until) {
        bookWithBuffers(from, until, 0, 0);
    }

    private void bookWithBuffers(String from, String until, int minutesBefore, int minutesAfter) {
        var occupied = new TimeRange(
                at(from).minusSeconds(60L * minutesBefore), at(until).plusSeconds(60L * minutesAfter));
        taken.add(new Taken(occupied, Sharing.withNobody(taken.size() + 1)));
    }

    private FreeTimes free() {
        return new FreeTimes(berlin.opening(), taken, rules.build());
    }

    private Decision toTake(String time) {
        return free().toTake(at(time));
    }

    private List<String> monday() {
        return startsOn("2026-03-02");
    }

    private List<String> startsOn(String date) {
        return starts(free(), date);
    }

    private List<String> starts(FreeTimes free, String date) {
        return free.slots(dayOf(date)).stream()
                .map(slot -> slot.start().atZone(berlin.zone).toLocalTime().toString())
                .toList();
    }

    private TimeRange dayOf(String date) {
        return new WallClock(berlin.zone).of(DateRange.of(LocalDate.parse(date)));
    }

    private Instant at(String time) {
        return berlin.at("2026-03-02T" + time);
    }

    private TimeRange range(String from, String until) {
        return new TimeRange(at(from), at(until));
    }
}
