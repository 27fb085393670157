package app.foyer.catalog.schedule;

import app.foyer.catalog.schedule.WeeklyHours.Kind;
import app.foyer.shared.Refusal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which working weeks make sense: no stretch over another one, no break outside of the hours, nobody at two places at once.
 * A week is looked at as a ring of minutes, so that Sunday's night shift meets Monday morning.
 *
 * @param elsewhere the same person's weeks at other places, by the place's name, told on this place's clock
 */
record HoursPolicy(Map<String, BitSet> elsewhere) {

    static final int MOST_A_DAY = 10;

    private static final int DAY = 24 * 60;
    private static final int WEEK = 7 * DAY;

    /** All that speaks against it, in the order of the week. */
    List<HoursObjection> objections(Map<DayOfWeek, DayHours> week) {
        var objections = new ArrayList<HoursObjection>();
        var worked = minutes(week, Kind.WORK);
        for (var kind : Kind.values()) {
            var before = new BitSet(WEEK);
            for (var day : DayOfWeek.values()) {
                var stretches = week.getOrDefault(day, DayHours.FREE).of(kind);
                for (int row = 0; row < stretches.size(); row++) {
                    var own = minutes(day, stretches.get(row));
                    var objection = objection(kind, row, own, before, worked);
                    before.or(own);
                    int at = row;
                    objection.ifPresent(refusal -> objections.add(new HoursObjection(day, kind, at, refusal)));
                }
            }
        }
        return objections;
    }

    private Optional<Refusal> objection(Kind kind, int row, BitSet own, BitSet before, BitSet worked) {
        if (row >= MOST_A_DAY) {
            return Optional.of(Refusal.because("hours.tooMany", MOST_A_DAY));
        }
        if (own.intersects(before)) {
            return Optional.of(Refusal.because(kind == Kind.WORK ? "hours.overlap" : "hours.break.overlap"));
        }
        if (kind == Kind.BREAK) {
            return isWithin(own, worked) ? Optional.empty() : Optional.of(Refusal.because("hours.break.outside"));
        }
        return elsewhere.entrySet().stream()
                .filter(place -> place.getValue().intersects(own))
                .findFirst()
                .map(place -> Refusal.because("hours.elsewhere", place.getKey()));
    }

    /** All minutes of the week of this kind. */
    static BitSet minutes(Map<DayOfWeek, DayHours> week, Kind kind) {
        var all = new BitSet(WEEK);
        week.forEach((day, hours) -> hours.of(kind).forEach(stretch -> all.or(minutes(day, stretch))));
        return all;
    }

    /** The same minutes told by a clock that is so many minutes ahead. */
    static BitSet shifted(BitSet minutes, int ahead) {
        var shifted = new BitSet(WEEK);
        minutes.stream().forEach(minute -> shifted.set(Math.floorMod(minute + ahead, WEEK)));
        return shifted;
    }

    private static BitSet minutes(DayOfWeek day, Stretch stretch) {
        var midnight = (day.getValue() - 1) * DAY;
        var minutes = new BitSet(WEEK);
        IntStream.range(midnight + stretch.start(), midnight + stretch.end())
                .forEach(minute -> minutes.set(minute % WEEK));
        return minutes;
    }

    private static boolean isWithin(BitSet some, BitSet all) {
        var outside = (BitSet) some.clone();
        outside.andNot(all);
        return outside.isEmpty();
    }
}
