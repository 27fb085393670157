package app.foyer.catalog.schedule;

import app.foyer.shared.Refusal;
import app.foyer.shared.TimeRange;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which hours of one date make sense.
 *
 * @param zone the location's
 * @param today there
 * @param elsewhere when the same person works at other places around that date, by the place's name
 */
record SpecialDayPolicy(ZoneId zone, LocalDate today, Map<String, List<TimeRange>> elsewhere) {

    /** About the date itself; empty when nothing speaks against it. */
    List<Refusal> toDate(LocalDate day) {
        return AbsencePolicy.date("specialDay.date.", day, today, today);
    }

    /** What speaks against single stretches, by their number from 0. */
    Map<Integer, Refusal> toHours(LocalDate day, List<Stretch> stretches) {
        var objections = new TreeMap<Integer, Refusal>();
        var before = new ArrayList<Stretch>();
        for (int row = 0; row < stretches.size(); row++) {
            int at = row;
            objection(day, row, stretches.get(row), before).ifPresent(refusal -> objections.put(at, refusal));
            before.add(stretches.get(row));
        }
        return objections;
    }

    private Optional<Refusal> objection(LocalDate day, int row, Stretch stretch, List<Stretch> before) {
        if (row >= HoursPolicy.MOST_A_DAY) {
            return Optional.of(Refusal.because("hours.tooMany", HoursPolicy.MOST_A_DAY));
        }
        if (before.stream().anyMatch(stretch::overlaps)) {
            return Optional.of(Refusal.because("hours.overlap"));
        }
        var time = stretch.on(day, zone);
        return elsewhere.entrySet().stream()
                .filter(place -> place.getValue().stream().anyMatch(time::overlaps))
                .findFirst()
                .map(place -> Refusal.because("hours.elsewhere", place.getKey()));
    }
}
