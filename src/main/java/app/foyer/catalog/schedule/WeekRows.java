package app.foyer.catalog.schedule;

import app.foyer.catalog.schedule.WeeklyHours.Kind;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A working week as it is stored: a row for each stretch of work and each break. */
final class WeekRows {

    private WeekRows() {}

    /** All seven days at one location, free ones included. */
    static Map<DayOfWeek, DayHours> days(List<WeeklyHours> rows, long location) {
        var days = new EnumMap<DayOfWeek, DayHours>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            days.put(
                    day,
                    new DayHours(
                            stretches(rows, location, day, Kind.WORK), stretches(rows, location, day, Kind.BREAK)));
        }
        return days;
    }

    private static List<Stretch> stretches(List<WeeklyHours> rows, long location, DayOfWeek day, Kind kind) {
        return rows.stream()
                .filter(row -> row.locationId() == location && row.day() == day && row.kind() == kind)
                .map(WeeklyHours::stretch)
                .sorted(Comparator.comparing(Stretch::from))
                .toList();
    }

    static List<WeeklyHours> of(long staffId, long locationId, Map<DayOfWeek, DayHours> days) {
        var rows = new ArrayList<WeeklyHours>();
        days.forEach((day, hours) -> {
            for (var kind : Kind.values()) {
                hours.of(kind)
                        .forEach(stretch -> rows.add(
                                WeeklyHours.of(staffId, locationId, kind, day, stretch.from(), stretch.until())));
            }
        });
        return rows;
    }
}
