package app.foyer.web.admin.staff;

import app.foyer.catalog.schedule.DayHours;
import app.foyer.catalog.schedule.HoursObjection;
import app.foyer.catalog.schedule.WeeklyHours.Kind;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A working week as typed, with as many rows as somebody asked for. */
public class WeekForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DAYS = ";";

    private final List<Day> days = new ArrayList<>();

    /** One weekday: work, and breaks from it. */
    public static class Day implements Serializable {

        private static final long serialVersionUID = 1L;

        private final DayOfWeek day;
        private final StretchesForm work;
        private final StretchesForm breaks;

        Day(DayOfWeek day, StretchesForm work, StretchesForm breaks) {
            this.day = day;
            this.work = work;
            this.breaks = breaks;
        }

        public DayOfWeek getDay() {
            return day;
        }

        public StretchesForm getWork() {
            return work;
        }

        public StretchesForm getBreaks() {
            return breaks;
        }
    }

    static WeekForm of(Map<DayOfWeek, DayHours> week) {
        var form = new WeekForm();
        for (var day : DayOfWeek.values()) {
            var hours = week.getOrDefault(day, DayHours.FREE);
            var work = StretchesForm.of(hours.work());
            if (hours.work().isEmpty()) {
                work.add();
            }
            form.days.add(new Day(day, work, StretchesForm.of(hours.breaks())));
        }
        return form;
    }

    /** As many rows as the form had that comes back now; null when it is not of this kind. */
    static WeekForm shaped(String shape) {
        if (shape == null || !shape.matches("(\\d{1,2},\\d{1,2};){7}")) {
            return null;
        }
        var form = new WeekForm();
        var rows = shape.split(DAYS);
        for (var day : DayOfWeek.values()) {
            var numbers = rows[day.ordinal()].split(",");
            form.days.add(new Day(
                    day,
                    StretchesForm.withRows(Integer.parseInt(numbers[0])),
                    StretchesForm.withRows(Integer.parseInt(numbers[1]))));
        }
        return form;
    }

    /** How many rows each day has, which the form brings along. */
    public String getShape() {
        return days.stream()
                .map(day ->
                        day.work.getRows().size() + "," + day.breaks.getRows().size() + DAYS)
                .collect(Collectors.joining());
    }

    Map<DayOfWeek, DayHours> read() {
        var week = new EnumMap<DayOfWeek, DayHours>(DayOfWeek.class);
        days.forEach(day -> week.put(day.day, new DayHours(day.work.read(), day.breaks.read())));
        return week;
    }

    boolean isReadable() {
        return days.stream().allMatch(day -> day.work.isReadable() && day.breaks.isReadable());
    }

    void object(List<HoursObjection> objections) {
        objections.forEach(
                objection -> of(objection.day(), objection.kind()).object(objection.row(), objection.refusal()));
    }

    StretchesForm of(DayOfWeek day, Kind kind) {
        var found = days.get(day.ordinal());
        return kind == Kind.WORK ? found.work : found.breaks;
    }

    void copy(DayOfWeek source, DayOfWeek... targets) {
        Arrays.stream(targets).filter(target -> target != source).forEach(target -> {
            for (var kind : Kind.values()) {
                of(target, kind).copy(of(source, kind));
            }
        });
    }

    public List<Day> getDays() {
        return days;
    }
}
