package app.foyer.catalog.schedule;

import app.foyer.catalog.schedule.SpecialDayService.Special;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** A special day as it is stored: a row for each stretch, or one without times when nobody works. */
final class SpecialDayRows {

    private SpecialDayRows() {}

    /** In the order of the rows. */
    static List<Special> days(List<SpecialDay> rows) {
        var days = new LinkedHashMap<String, Special>();
        rows.forEach(row -> days.merge(row.day() + " " + row.locationId(), special(row), SpecialDayRows::joined));
        return List.copyOf(days.values());
    }

    static List<SpecialDay> of(long staffId, Special wanted) {
        if (wanted.hours().isEmpty()) {
            return List.of(SpecialDay.closed(staffId, wanted.locationId(), wanted.day()));
        }
        return wanted.hours().stream()
                .map(stretch ->
                        SpecialDay.open(staffId, wanted.locationId(), wanted.day(), stretch.from(), stretch.until()))
                .toList();
    }

    private static Special special(SpecialDay row) {
        return new Special(row.locationId(), row.day(), row.stretch().stream().toList());
    }

    private static Special joined(Special some, Special more) {
        var hours = new ArrayList<>(some.hours());
        hours.addAll(more.hours());
        hours.sort(Comparator.comparing(Stretch::from));
        return new Special(some.locationId(), some.day(), hours);
    }
}
