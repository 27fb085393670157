package app.foyer.catalog.schedule;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.catalog.schedule.WeeklyHours.Kind;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A working week")
class HoursPolicyTest {

    private final HoursPolicy policy = new HoursPolicy(Map.of());

    @Test
    void maySplitADayAndRunOverMidnight() {
        var week = Map.of(
                MONDAY,
                day(work("08:00-12:00", "13:00-17:00")),
                SATURDAY,
                new DayHours(work("20:00-04:00"), work("23:30-00:30")));

        assertThat(policy.objections(week)).isEmpty();
    }

    @Test
    void hasNoStretchOverAnotherOneOfTheDay() {
        assertThat(policy.objections(Map.of(MONDAY, day(work("08:00-12:00", "11:59-17:00")))))
                .singleElement()
                .satisfies(objection -> {
                    assertThat(objection.day()).isEqualTo(MONDAY);
                    assertThat(objection.row()).isEqualTo(1);
                    assertThat(objection.refusal().messageKey()).isEqualTo("hours.overlap");
                });
    }

    @Test
    void mayHaveStretchesThatTouch() {
        assertThat(policy.objections(Map.of(MONDAY, day(work("08:00-12:00", "12:00-17:00")))))
                .isEmpty();
    }

    @Test
    void endsOnSundayWhereMondayBegins() {
        var week = Map.of(SUNDAY, day(work("22:00-02:00")), MONDAY, day(work("01:00-05:00")));

        assertThat(keys(policy.objections(week))).containsExactly("hours.overlap");
    }

    @Test
    void hasBreaksWithinTheHoursOnly() {
        var tooLate = Map.of(MONDAY, new DayHours(work("08:00-12:00"), work("11:30-12:01")));
        var within = Map.of(MONDAY, new DayHours(work("08:00-12:00"), work("11:30-12:00")));

        assertThat(keys(policy.objections(tooLate))).containsExactly("hours.break.outside");
        assertThat(policy.objections(within)).isEmpty();
    }

    @Test
    void mayRestOnTuesdayFromTheNightShiftOfMonday() {
        var week = Map.of(MONDAY, day(work("20:00-04:00")), TUESDAY, new DayHours(List.of(), work("01:00-01:30")));

        assertThat(policy.objections(week)).isEmpty();
    }

    @Test
    void isNotWorkedAtTwoPlacesAtOnce() {
        var lisbon = HoursPolicy.minutes(Map.of(MONDAY, day(work("09:00-13:00"))), Kind.WORK);
        var here = new HoursPolicy(Map.of("Lisbon", HoursPolicy.shifted(lisbon, 60)));

        assertThat(here.objections(Map.of(MONDAY, day(work("08:00-10:00"))))).isEmpty();
        assertThat(here.objections(Map.of(MONDAY, day(work("08:00-10:01"))))
                        .get(0)
                        .refusal()
                        .facts())
                .containsExactly("Lisbon");
    }

    @Test
    void isToldAllThatSpeaksAgainstItAtOnce() {
        var week = Map.of(
                MONDAY, new DayHours(work("08:00-12:00", "09:00-10:00"), work("13:00-14:00")),
                TUESDAY, new DayHours(work("08:00-12:00"), work("09:00-10:00", "09:30-09:45")));

        assertThat(keys(policy.objections(week)))
                .containsExactlyInAnyOrder("hours.overlap", "hours.break.outside", "hours.break.overlap");
    }

    @Test
    void hasNoMoreThanTenStretchesADay() {
        var eleven = Collections.nCopies(11, new Stretch(LocalTime.of(8, 0), LocalTime.of(9, 0)));

        assertThat(keys(policy.objections(Map.of(MONDAY, day(eleven))))).contains("hours.tooMany");
    }

    private static List<String> keys(List<HoursObjection> objections) {
        return objections.stream()
                .map(objection -> objection.refusal().messageKey())
                .toList();
    }

    private static DayHours day(List<Stretch> work) {
        return new DayHours(work, List.of());
    }

    private static List<Stretch> work(String... stretches) {
        return Arrays.stream(stretches)
                .map(text -> text.split("-"))
                .map(times -> new Stretch(LocalTime.parse(times[0]), LocalTime.parse(times[1])))
                .toList();
    }
}
