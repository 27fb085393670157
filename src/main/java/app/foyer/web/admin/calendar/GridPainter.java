package app.foyer.web.admin.calendar;

import app.foyer.availability.WorkPlan;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.shared.TimeRange;
import app.foyer.web.admin.calendar.Grid.Hour;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Paints a day with a column for each person, or a week with a column for each day. */
final class GridPainter {

    private static final int HOUR = 60;
    private static final int QUARTER = 15;
    private static final Stretch USUAL = new Stretch(9 * HOUR, 17 * HOUR);

    private final Shown shown;
    private final Axis axis;
    private final Stretch frame;
    private final ColumnPainter columns;

    private GridPainter(Shown shown) {
        this.shown = shown;
        axis = Axis.of(shown.days(), shown.wording().zone());
        frame = frame();
        columns = new ColumnPainter(shown, axis, frame);
    }

    static Grid paint(Shown shown) {
        return new GridPainter(shown).paint();
    }

    private Grid paint() {
        return new Grid("long-" + frame.length() / HOUR, hours(), shown.days().size() == 1 ? ofOneDay() : ofDays());
    }

    private List<Column> ofOneDay() {
        var day = shown.days().get(0);
        return shown.everybody().stream()
                .map(person -> columns.ofPerson(day, person))
                .toList();
    }

    private List<Column> ofDays() {
        var everybody = shown.everybody();
        return shown.days().stream().map(day -> columns.ofDay(day, everybody)).toList();
    }

    /** Every full hour that the clock shows in the frame. */
    private List<Hour> hours() {
        var lines = new ArrayList<Hour>();
        for (int minute = frame.from(); minute < frame.until(); minute += QUARTER) {
            hour(minute).ifPresent(lines::add);
        }
        return lines;
    }

    private Optional<Hour> hour(int minute) {
        return shown.days().stream()
                .flatMap(day -> axis.at(day, minute).stream())
                .findFirst()
                .filter(moment -> moment.atZone(shown.wording().zone()).getMinute() == 0)
                .map(moment -> new Hour(
                        new Stretch(minute, minute + HOUR).classes(frame),
                        shown.wording().time(moment),
                        axis.isRepeated(minute)));
    }

    /** From the first to the last hour in which anybody works or has an appointment. */
    private Stretch frame() {
        var times = Stream.concat(
                        shown.people().stream()
                                .map(Person::id)
                                .filter(shown.plans()::containsKey)
                                .map(shown.plans()::get)
                                .map(WorkPlan::open)
                                .flatMap(List::stream),
                        shown.entries().stream().map(entry -> entry.time()))
                .toList();
        var found = shown.days().stream()
                .flatMap(day -> times.stream().flatMap(time -> stretch(day, time)))
                .reduce((one, other) ->
                        new Stretch(Math.min(one.from(), other.from()), Math.max(one.until(), other.until())))
                .orElse(USUAL);
        return new Stretch(
                found.from() / HOUR * HOUR, Math.min(axis.length(), (found.until() + HOUR - 1) / HOUR * HOUR));
    }

    private Stream<Stretch> stretch(LocalDate day, TimeRange time) {
        return axis.of(day, time).stream();
    }
}
