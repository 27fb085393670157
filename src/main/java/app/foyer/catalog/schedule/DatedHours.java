package app.foyer.catalog.schedule;

import app.foyer.catalog.CatalogService.Place;
import app.foyer.catalog.schedule.WeeklyHours.Kind;
import app.foyer.shared.TimeRange;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Roughly when somebody works at one place around a date, to see that nobody works at two places at once. */
final class DatedHours {

    private DatedHours() {}

    /** On the day itself, the one before and the one after. */
    static List<TimeRange> around(LocalDate day, ScheduleService.Schedule schedule, Place place) {
        return Stream.of(day.minusDays(1), day, day.plusDays(1))
                .flatMap(date -> on(date, schedule, place).map(stretch -> stretch.on(date, place.zone())))
                .toList();
    }

    private static Stream<Stretch> on(LocalDate date, ScheduleService.Schedule schedule, Place place) {
        var special = schedule.specialDays().stream()
                .filter(row -> row.locationId() == place.id() && row.day().equals(date))
                .toList();
        if (!special.isEmpty()) {
            return special.stream().flatMap(row -> row.stretch().stream());
        }
        return schedule.weeklyHours().stream()
                .filter(row ->
                        row.locationId() == place.id() && row.kind() == Kind.WORK && row.day() == date.getDayOfWeek())
                .map(WeeklyHours::stretch);
    }
}
