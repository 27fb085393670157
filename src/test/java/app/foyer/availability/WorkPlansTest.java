package app.foyer.availability;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.availability.NotWorking.Kind;
import app.foyer.catalog.CatalogService.Place;
import app.foyer.catalog.schedule.BlockedTime;
import app.foyer.catalog.schedule.DaysOff;
import app.foyer.catalog.schedule.ScheduleService.Schedule;
import app.foyer.catalog.schedule.WeeklyHours;
import app.foyer.shared.TimeRange;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What stands behind the appointments of a calendar: a Tuesday from 9 to 17 with a break at noon, in Berlin. */
class WorkPlansTest {

    private static final long SAM = 7;
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Place BERLIN = new Place(1, "Berlin", "", ZONE);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);
    private static final TimeRange DAY = new TimeRange(at(0), at(24));

    private final List<DaysOff> daysOff = new ArrayList<>();
    private final List<BlockedTime> blocked = new ArrayList<>();

    @Test
    void tellsWorkBreakAndTheRestWithoutOverlaps() {
        var plan = plan();

        assertThat(plan.hasHours()).isTrue();
        assertThat(plan.open()).containsExactly(new TimeRange(at(9), at(12)), new TimeRange(at(13), at(17)));
        assertThat(plan.notWorking())
                .containsExactly(
                        new NotWorking(Kind.BREAK, new TimeRange(at(12), at(13)), null),
                        new NotWorking(Kind.OFF_HOURS, new TimeRange(at(0), at(9)), null),
                        new NotWorking(Kind.OFF_HOURS, new TimeRange(at(17), at(24)), null));
    }

    @Test
    void tellsBlockedTimeWithItsReasonAndOnlyOnce() {
        blocked.add(BlockedTime.of(SAM, new TimeRange(at(11), at(14)), "Stocktaking"));

        var plan = plan();

        assertThat(plan.open()).containsExactly(new TimeRange(at(9), at(11)), new TimeRange(at(14), at(17)));
        assertThat(plan.notWorking())
                .contains(new NotWorking(Kind.BLOCKED, new TimeRange(at(11), at(14)), "Stocktaking"))
                .noneMatch(one -> one.kind() == Kind.BREAK);
    }

    @Test
    void aDayOffOrAClosureIsTheWholeDay() {
        daysOff.add(DaysOff.of(SAM, TUESDAY, TUESDAY, "Holiday"));
        assertThat(plan().notWorking()).containsExactly(new NotWorking(Kind.DAY_OFF, DAY, "Holiday"));

        daysOff.add(DaysOff.closure(null, TUESDAY, TUESDAY, "Company outing"));
        assertThat(plan().notWorking()).containsExactly(new NotWorking(Kind.CLOSED, DAY, "Company outing"));
    }

    @Test
    void whoHasNoHoursThereIsNotToBeHadAtAll() {
        var plan = WorkPlans.of(schedule(), SAM + 1, List.of(BERLIN), DateRange.of(TUESDAY), new WallClock(ZONE));

        assertThat(plan.hasHours()).isFalse();
        assertThat(plan.notWorking()).containsExactly(new NotWorking(Kind.OFF_HOURS, DAY, null));
        assertThat(plan.away()).isEmpty();
    }

    @Nested
    class AWholeDayAway {

        @Test
        void isADayOffAndAClosureComesFirst() {
            daysOff.add(DaysOff.of(SAM, TUESDAY, TUESDAY, "Holiday"));
            assertThat(plan().away()).isEqualTo(Map.of(TUESDAY, new Away(Kind.DAY_OFF, "Holiday")));

            daysOff.add(DaysOff.closure(BERLIN.id(), TUESDAY, TUESDAY, "Company outing"));
            assertThat(plan().away()).isEqualTo(Map.of(TUESDAY, new Away(Kind.CLOSED, "Company outing")));
        }

        @Test
        void isToldOnDaysWithoutHoursToo() {
            daysOff.add(DaysOff.of(SAM, TUESDAY, TUESDAY.plusDays(2), "Holiday"));

            assertThat(plan(new DateRange(TUESDAY.minusDays(1), TUESDAY.plusDays(5)), ZONE)
                            .away())
                    .containsOnlyKeys(TUESDAY, TUESDAY.plusDays(1), TUESDAY.plusDays(2));
        }

        @Test
        void keepsItsDateSeenFromAnotherZone() {
            daysOff.add(DaysOff.of(SAM, TUESDAY, TUESDAY, "Holiday"));

            for (var zone : List.of("Pacific/Auckland", "America/Los_Angeles")) {
                assertThat(plan(new DateRange(TUESDAY.minusDays(1), TUESDAY.plusDays(1)), ZoneId.of(zone))
                                .away())
                        .containsOnlyKeys(TUESDAY);
            }
        }

        @Test
        void isBlockedTimeOverAllHoursWhateverTheBreakDoes() {
            blocked.add(BlockedTime.of(SAM, new TimeRange(at(9), at(12)), "Training"));
            assertThat(plan().away()).as("the afternoon is left").isEmpty();

            blocked.add(BlockedTime.of(SAM, new TimeRange(at(13), at(17)), "Training"));
            assertThat(plan().away()).isEqualTo(Map.of(TUESDAY, new Away(Kind.BLOCKED, "Training")));
        }

        @Test
        void isNoBlockedTimeOutsideTheHours() {
            blocked.add(BlockedTime.of(SAM, new TimeRange(at(-24), at(9)), "Moving house"));
            blocked.add(BlockedTime.of(SAM, new TimeRange(at(17), at(48)), "Moving house"));

            assertThat(plan(new DateRange(TUESDAY.minusDays(1), TUESDAY.plusDays(1)), ZONE)
                            .away())
                    .isEmpty();
        }

        @Test
        void isAClosureOfThePlaceAtWhichOneWouldWorkThen() {
            var other = new Place(2, "Paris", "", ZoneId.of("Europe/Paris"));
            var schedule = new Schedule(
                    List.of(
                            hours(BERLIN, WeeklyHours.Kind.WORK, DayOfWeek.TUESDAY, 9, 17),
                            hours(other, WeeklyHours.Kind.WORK, DayOfWeek.WEDNESDAY, 9, 17)),
                    List.of(),
                    List.of(DaysOff.closure(BERLIN.id(), TUESDAY, TUESDAY.plusDays(1), "Flood")),
                    List.of());

            assertThat(WorkPlans.of(
                                    schedule,
                                    SAM,
                                    List.of(BERLIN, other),
                                    new DateRange(TUESDAY, TUESDAY.plusDays(1)),
                                    new WallClock(ZONE))
                            .away())
                    .isEqualTo(Map.of(TUESDAY, new Away(Kind.CLOSED, "Flood")));
        }
    }

    private WorkPlan plan() {
        return plan(DateRange.of(TUESDAY), ZONE);
    }

    private WorkPlan plan(DateRange days, ZoneId seenFrom) {
        return WorkPlans.of(schedule(), SAM, List.of(BERLIN), days, new WallClock(seenFrom));
    }

    private Schedule schedule() {
        return new Schedule(
                List.of(hours(WeeklyHours.Kind.WORK, 9, 17), hours(WeeklyHours.Kind.BREAK, 12, 13)),
                List.of(),
                daysOff,
                blocked);
    }

    private static WeeklyHours hours(WeeklyHours.Kind kind, int from, int until) {
        return hours(BERLIN, kind, DayOfWeek.TUESDAY, from, until);
    }

    private static WeeklyHours hours(Place place, WeeklyHours.Kind kind, DayOfWeek day, int from, int until) {
        return WeeklyHours.of(SAM, place.id(), kind, day, LocalTime.of(from, 0), LocalTime.of(until, 0));
    }

    private static Instant at(int hour) {
        return TUESDAY.atStartOfDay(ZONE).plusHours(hour).toInstant();
    }
}
