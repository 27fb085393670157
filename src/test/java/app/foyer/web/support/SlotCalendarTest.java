package app.foyer.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.Wording;
import app.foyer.web.support.SlotCalendar.Chosen;
import app.foyer.web.support.SlotCalendar.Day;
import app.foyer.web.support.SlotCalendar.Group;
import app.foyer.web.support.SlotCalendar.Offer;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SlotCalendarTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 20);
    private static final LocalDate AUTUMN_NIGHT = LocalDate.of(2026, 10, 25);
    private static final Instant MORNING = Instant.parse("2026-10-22T07:00:00Z");
    private static final Instant NOON = Instant.parse("2026-10-22T10:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-10-22T15:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 22);

    private final Wording wording = new Wording(Locale.ENGLISH, BERLIN, Instant.parse("2026-10-20T08:00:00Z"));

    @Test
    void aMonthIsMadeOfWholeWeeksThatStartOnTheFirstDay() {
        var calendar = october(DAY, null, Map.of());

        assertThat(calendar.weeks()).hasSize(5).allMatch(week -> week.size() == 7);
        assertThat(calendar.weeks().get(0)).extracting(Day::number).containsExactly(0, 0, 0, 1, 2, 3, 4);
        assertThat(calendar.weekdays().get(0).name()).isEqualTo("Monday");
        assertThat(calendar.title()).isEqualTo("October 2026");
    }

    @Test
    void onlyFreeDaysLeadSomewhere() {
        var days = days(october(DAY, null, Map.of(DAY, List.of(MORNING))));

        assertThat(days)
                .filteredOn(day -> day.address() != null)
                .singleElement()
                .satisfies(day -> {
                    assertThat(day.number()).isEqualTo(22);
                    assertThat(day.address()).isEqualTo("?service=7&day=2026-10-22");
                    assertThat(day.label()).isEqualTo("Thursday 22 October 2026, chosen");
                });
    }

    @Test
    void theLastMonthSaysUntilWhenOneCanBook() {
        assertThat(calendar(YearMonth.of(2026, 11), null, null, Map.of(), null).until())
                .isNull();

        var last = calendar(YearMonth.of(2026, 12), null, null, Map.of(), null);
        assertThat(last.next()).isNull();
        assertThat(last.until()).isEqualTo("Appointments can be booked until Sun 20 December.");
    }

    @Test
    void theTimesOfADayStandInThreeParts() {
        var calendar = october(DAY, NOON, Map.of(DAY, List.of(MORNING, NOON, EVENING)));

        assertThat(calendar.groups()).extracting(Group::title).containsExactly("Morning", "Afternoon", "Evening");
        assertThat(calendar.groups().get(1).times()).singleElement().satisfies(time -> {
            assertThat(time.label()).isEqualTo("12:00");
            assertThat(time.chosen()).isTrue();
            assertThat(time.address()).isEqualTo("?service=7&day=2026-10-22&start=2026-10-22T10%3A00%3A00Z");
        });
    }

    @Test
    void anHourThatTheClocksRepeatIsOfferedTwiceAndToldApart() {
        var first = Instant.parse("2026-10-25T00:30:00Z");
        var second = Instant.parse("2026-10-25T01:30:00Z");

        var calendar = october(AUTUMN_NIGHT, null, Map.of(AUTUMN_NIGHT, List.of(first, second)));

        assertThat(calendar.groups().get(0).times())
                .extracting(SlotCalendar.Time::label)
                .containsExactly("02:30 (UTC+2)", "02:30 (UTC+1)");
    }

    @Test
    void nobodyIsLedIntoThePastOrBeyondWhatCanBeBooked() {
        var october = october(DAY, null, Map.of());
        var december = calendar(YearMonth.of(2026, 12), null, null, Map.of(), null);

        assertThat(october.previous()).isNull();
        assertThat(october.next().address()).isEqualTo("?service=7&month=2026-11");
        assertThat(december.next()).isNull();
        assertThat(december.previous().address()).isEqualTo("?service=7&month=2026-11");
    }

    @Test
    void aDayWithoutTimesNamesTheNextOneThatHasSome() {
        var calendar = calendar(YearMonth.of(2026, 10), DAY, null, Map.of(), LocalDate.of(2026, 11, 3));

        assertThat(calendar.hasTimes()).isFalse();
        assertThat(calendar.without()).isEqualTo("There is no free time on this day.");
        assertThat(calendar.nextFree().label()).isEqualTo("The next free day is Tue 3 November.");
        assertThat(calendar.nextFree().address()).isEqualTo("?service=7&day=2026-11-03");
    }

    @Test
    void withoutAnyFreeTimeItSaysSo() {
        var calendar = october(null, null, Map.of());

        assertThat(calendar.without()).startsWith("At the moment there is no free time.");
        assertThat(calendar.nextFree()).isNull();
    }

    @Test
    void aChangeOfTheZoneKeepsTheOtherChoices() {
        var calendar = october(DAY, null, Map.of());

        assertThat(calendar.withoutZone()).hasToString("?service=7&month=2026-10&day=" + DAY);
        assertThat(calendar.zones())
                .filteredOn(ZoneChoice::chosen)
                .singleElement()
                .satisfies(zone -> assertThat(zone.label()).isEqualTo("Europe/Berlin (UTC+2)"));
    }

    private SlotCalendar october(LocalDate day, Instant start, Map<LocalDate, List<Instant>> free) {
        return calendar(YearMonth.of(2026, 10), day, start, free, null);
    }

    private SlotCalendar calendar(
            YearMonth month, LocalDate day, Instant start, Map<LocalDate, List<Instant>> free, LocalDate nextFree) {
        return SlotCalendar.of(
                new Chosen(month, day, start),
                new Offer(free, TODAY, LAST, nextFree),
                wording,
                DayOfWeek.MONDAY,
                Address.here().with("service", 7));
    }

    private static List<Day> days(SlotCalendar calendar) {
        return calendar.weeks().stream().flatMap(Collection::stream).toList();
    }
}
