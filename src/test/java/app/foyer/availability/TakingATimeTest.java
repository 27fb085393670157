package app.foyer.availability;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The answer to somebody who wants one time. */
class TakingATimeTest {

    private final ExampleDay day = new ExampleDay();

    @Nested
    class TakingATime {

        @Test
        void isAllowedWhenItIsOnTheList() {
            day.berlin.works(MONDAY, "09:00", "11:00");

            assertThat(day.toTake("10:00")).isEqualTo(Decision.allowed());
        }

        @Test
        void isRefusedOutsideTheHoursWithTheTime() {
            day.berlin.works(MONDAY, "09:00", "11:00");

            assertThat(day.toTake("10:30").refusals())
                    .containsExactly(Refusal.because("booking.slot.outsideHours", day.range("10:30", "11:30")));
        }

        @Test
        void isRefusedWhenABufferReachesIntoABreak() {
            day.berlin.works(MONDAY, "09:00", "15:00").pauses(MONDAY, "12:00", "13:00");
            day.rules.withBuffers(0, 1);

            assertThat(day.toTake("11:00").refusals())
                    .containsExactly(Refusal.because("booking.slot.outsideHours", day.range("11:00", "12:00")));
        }

        @Test
        void isRefusedWhenItIsTaken() {
            day.berlin.works(MONDAY, "09:00", "11:00");
            day.book("09:30", "10:00");

            assertThat(day.toTake("09:00").refusals())
                    .containsExactly(Refusal.because("booking.slot.taken", day.range("09:00", "10:00")));
        }

        @Test
        void isRefusedWhenOnlyABufferIsTaken() {
            day.berlin.works(MONDAY, "09:00", "11:00");
            day.rules.withBuffers(0, 10);
            day.book("10:09", "11:00");

            assertThat(day.toTake("09:00").refusals())
                    .containsExactly(Refusal.because("booking.slot.taken", day.range("09:00", "10:00")));
        }

        @Test
        void isRefusedTooSoonWithTheEarliestStart() {
            day.berlin.works(MONDAY, "09:00", "11:00");
            day.rules.notBefore(day.at("09:01"));

            assertThat(day.toTake("09:00").refusals())
                    .containsExactly(Refusal.because("booking.slot.tooSoon", day.at("09:01")));
        }

        @Test
        void isRefusedTooFarAheadWithTheLatestStart() {
            day.berlin.works(MONDAY, "09:00", "11:00");
            day.rules.notAfter(day.at("09:29"));

            assertThat(day.toTake("09:30").refusals())
                    .containsExactly(Refusal.because("booking.slot.tooFar", day.at("09:29")));
        }

        @Test
        void isRefusedBesideTheGrid() {
            day.berlin.works(MONDAY, "09:00", "11:00");

            assertThat(day.toTake("09:10").refusals())
                    .containsExactly(Refusal.because("booking.slot.notOnGrid", day.at("09:10")));
        }

        @Test
        void isRefusedAMicrosecondBesideTheGrid() {
            day.berlin.works(MONDAY, "09:00", "11:00");
            var start = day.at("09:00").plusNanos(1_000);

            assertThat(day.free().toTake(start).refusals())
                    .containsExactly(Refusal.because("booking.slot.notOnGrid", start));
        }

        @Test
        void isRefusedBesideThePackedStarts() {
            day.berlin.works(MONDAY, "09:10", "11:10");
            day.rules.packedEvery(60);

            assertThat(day.toTake("09:10")).isEqualTo(Decision.allowed());
            assertThat(day.toTake("09:30").refusals())
                    .containsExactly(Refusal.because("booking.slot.notOnGrid", day.at("09:30")));
        }

        @Test
        void isRefusedForAllReasonsAtOnce() {
            day.berlin.works(MONDAY, "09:00", "10:00");
            day.rules.notBefore(day.at("12:00")).notAfter(day.at("08:00"));
            day.book("10:00", "10:30");

            assertThat(day.toTake("09:40").refusals())
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
            day.berlin.works(MONDAY, "09:00", "11:00");
            day.book("09:00", "11:00");

            assertThat(day.starts()).isEmpty();
            assertThat(day.starts(day.free().whateverIsBooked(), "2026-03-02"))
                    .containsExactly("09:00", "09:30", "10:00");
        }

        @Test
        void theOtherRulesStillHold() {
            day.berlin.works(MONDAY, "09:00", "11:00").pauses(MONDAY, "10:00", "10:10");
            day.rules.notBefore(day.at("10:10"));
            day.book("09:00", "11:00");

            assertThat(day.free().whateverIsBooked().toTake(day.at("09:30")).refusals())
                    .extracting(Refusal::messageKey)
                    .containsExactly("booking.slot.tooSoon", "booking.slot.outsideHours");
        }
    }
}
