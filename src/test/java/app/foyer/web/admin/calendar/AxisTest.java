package app.foyer.web.admin.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AxisTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);

    @Nested
    class AnOrdinaryDay {

        private final Axis axis = Axis.of(List.of(TUESDAY), BERLIN);

        @Test
        void hasTwentyFourHours() {
            assertThat(axis.length()).isEqualTo(24 * 60);
            assertThat(axis.of(TUESDAY, at("2026-03-03T09:30:00Z"))).isEqualTo(10 * 60 + 30);
            assertThat(axis.at(TUESDAY, 10 * 60 + 30)).contains(at("2026-03-03T09:30:00Z"));
        }

        @Test
        void cutsWhatReachesOverItsEdges() {
            var night = new TimeRange(at("2026-03-02T21:00:00Z"), at("2026-03-03T01:00:00Z"));

            assertThat(axis.of(TUESDAY, night)).contains(new Stretch(0, 120));
            assertThat(axis.of(TUESDAY.minusDays(2), night)).isEmpty();
            assertThat(Axis.of(List.of(TUESDAY.minusDays(1)), BERLIN).of(TUESDAY.minusDays(1), night))
                    .contains(new Stretch(22 * 60, 24 * 60));
        }
    }

    @Nested
    class TheNightOnWhichAnHourIsSkipped {

        private final Axis day = Axis.of(List.of(SPRING), BERLIN);
        private final Axis week = Axis.of(weekUntil(SPRING), BERLIN);

        @Test
        void makesADayOfTwentyThreeHours() {
            assertThat(day.length()).isEqualTo(23 * 60);
            assertThat(day.at(SPRING, 60)).contains(at("2026-03-29T00:00:00Z"));
            assertThat(day.at(SPRING, 120)).as("03:00 follows on 01:59").contains(at("2026-03-29T01:00:00Z"));
            assertThat(day.of(SPRING, at("2026-03-29T01:00:00Z"))).isEqualTo(120);
            assertThat(day.of(SPRING, at("2026-03-29T08:00:00Z"))).isEqualTo(9 * 60);
        }

        @Test
        void leavesAGapOnThatDayAloneAmongOthers() {
            assertThat(week.length()).isEqualTo(24 * 60);
            assertThat(week.at(SPRING, 150)).isEmpty();
            assertThat(week.at(SPRING.minusDays(1), 150)).contains(at("2026-03-28T01:30:00Z"));
            assertThat(week.of(SPRING, at("2026-03-29T08:00:00Z")))
                    .isEqualTo(week.of(SPRING.minusDays(1), at("2026-03-28T09:00:00Z")));
        }
    }

    @Nested
    class TheNightOnWhichAnHourComesTwice {

        private final Axis day = Axis.of(List.of(AUTUMN), BERLIN);
        private final Axis week = Axis.of(weekUntil(AUTUMN), BERLIN);

        @Test
        void makesADayOfTwentyFiveHours() {
            assertThat(day.length()).isEqualTo(25 * 60);
            assertThat(day.of(AUTUMN, at("2026-10-25T00:30:00Z"))).isEqualTo(150);
            assertThat(day.of(AUTUMN, at("2026-10-25T01:30:00Z"))).isEqualTo(210);
            assertThat(day.of(AUTUMN, at("2026-10-25T02:00:00Z"))).isEqualTo(240);
            assertThat(day.at(AUTUMN, 150)).contains(at("2026-10-25T00:30:00Z"));
            assertThat(day.at(AUTUMN, 210)).contains(at("2026-10-25T01:30:00Z"));
            assertThat(day.isRepeated(210)).isTrue();
            assertThat(day.isRepeated(240)).isFalse();
        }

        @Test
        void keepsOneTimeAtOneHeightOnAllDays() {
            var friday = AUTUMN.minusDays(2);

            assertThat(week.of(friday, at("2026-10-23T08:00:00Z")))
                    .isEqualTo(week.of(AUTUMN, at("2026-10-25T09:00:00Z")));
            assertThat(week.at(friday, 210)).as("no second 02:30 on Friday").isEmpty();
            assertThat(week.at(friday, 10 * 60 + 60)).contains(at("2026-10-23T08:00:00Z"));
        }

        @Test
        void paintsAnAppointmentAcrossBothPassesAtItsWholeLength() {
            var long_ = new TimeRange(at("2026-10-25T00:30:00Z"), at("2026-10-25T02:30:00Z"));

            assertThat(day.of(AUTUMN, long_)).contains(new Stretch(150, 270));
        }
    }

    @Test
    void everyMomentOfADayHasOneHeightAndBack() {
        for (var day : List.of(TUESDAY, SPRING, AUTUMN)) {
            for (var axis : List.of(Axis.of(List.of(day), BERLIN), Axis.of(weekUntil(day), BERLIN))) {
                var start = day.atStartOfDay(BERLIN).toInstant();
                var end = day.plusDays(1).atStartOfDay(BERLIN).toInstant();
                for (var moment = start; moment.isBefore(end); moment = moment.plusSeconds(900)) {
                    assertThat(axis.at(day, axis.of(day, moment))).contains(moment);
                }
            }
        }
    }

    @Test
    void clocksThatChangeAtMidnightOrByHalfAnHourDoNotDisturbIt() {
        for (var changed : List.of(
                new Object[] {"Africa/Cairo", LocalDate.of(2026, 4, 24)},
                new Object[] {"Africa/Cairo", LocalDate.of(2026, 10, 29)},
                new Object[] {"Australia/Lord_Howe", LocalDate.of(2026, 4, 5)},
                new Object[] {"Australia/Lord_Howe", LocalDate.of(2026, 10, 4)})) {
            var zone = ZoneId.of((String) changed[0]);
            var day = (LocalDate) changed[1];
            for (var axis : List.of(Axis.of(List.of(day), zone), Axis.of(weekUntil(day), zone))) {
                var end = day.plusDays(1).atStartOfDay(zone).toInstant();
                for (var moment = day.atStartOfDay(zone).toInstant();
                        moment.isBefore(end);
                        moment = moment.plusSeconds(900)) {
                    assertThat(axis.at(day, axis.of(day, moment)))
                            .as("%s %s", zone, moment)
                            .contains(moment);
                }
            }
        }
    }

    private static List<LocalDate> weekUntil(LocalDate last) {
        return IntStream.rangeClosed(-6, 0).mapToObj(last::plusDays).toList();
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }
}
