package app.foyer.web.admin.dashboard;

import app.foyer.reporting.Capacity;
import app.foyer.reporting.DashboardService;
import app.foyer.reporting.DayFigures;
import app.foyer.shared.AppointmentStatus;
import app.foyer.web.support.Days;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The charts of {@code /admin/dashboard.xhtml}: the week, what is free, and the booked value. Every chart is also told in numbers. */
@Named
@RequestScoped
public class ChartsView {

    private static final double WHOLE = 100;
    private static final double GAP = 0.25;

    @Inject
    private Standing standing;

    @Inject
    private DashboardService dashboard;

    private List<Bar> free;
    private List<Column> values;

    /** Today and the six days after it; each leads to its list. */
    public List<Bar> getWeek() {
        var days = standing.next().days();
        var most = days.stream().mapToLong(DayFigures::booked).max().orElse(0);
        return days.stream().map(day -> bar(day, most)).toList();
    }

    private Bar bar(DayFigures day, long most) {
        var waiting = day.count(AppointmentStatus.PENDING);
        return new Bar(
                day(day),
                Lists.booked(day.day(), day.day()),
                Bar.parts(most, List.of("plain", "waiting"), List.of(day.booked() - waiting, waiting)),
                String.valueOf(day.booked()),
                waiting == 0 ? "" : standing.text("dashboard.week.waiting", waiting));
    }

    /** {@code Mon 23}. */
    private String day(DayFigures day) {
        var start = Days.startOf(day.day(), standing.words().zone());
        return standing.text(
                "dashboard.day.short",
                standing.words().weekday(start),
                standing.words().dayOfMonth(start));
    }

    /** Of everybody at work, how much of the working time nobody has booked yet. */
    public List<Bar> getFree() {
        if (free == null) {
            free = dashboard.capacity(standing.actor()).stream().map(this::bar).toList();
        }
        return free;
    }

    private Bar bar(Capacity capacity) {
        var hours = standing.text(
                "dashboard.free.hours",
                capacity.free().toHours(),
                capacity.working().toHours());
        return new Bar(
                capacity.person().name(),
                Lists.weekOf(capacity.person().id()),
                Bar.parts(WHOLE, List.of("plain"), List.of((long) capacity.freePercent())),
                standing.text("dashboard.percent", capacity.freePercent()),
                hours);
    }

    /** What was agreed for each day, past and to come. */
    public List<Column> getValues() {
        if (values == null) {
            var days = Stream.concat(standing.last().days().stream(), standing.next().days().stream())
                    .toList();
            var most = days.stream()
                    .map(DayFigures::value)
                    .max(BigDecimal::compareTo)
                    .orElse(BigDecimal.ZERO)
                    .doubleValue();
            values = new ArrayList<>();
            for (int i = 0; i < days.size(); i++) {
                values.add(column(days.get(i), i, WHOLE / days.size(), most));
            }
        }
        return values;
    }

    /** The first of those that are still to come. */
    public Column getTodaysColumn() {
        return getValues().get(standing.last().days().size());
    }

    private Column column(DayFigures day, int number, double room, double most) {
        return new Column(
                standing.words().date(day.day()),
                Lists.booked(day.day(), day.day()),
                standing.sum(day.value()),
                (number + GAP / 2) * room,
                (1 - GAP) * room,
                most == 0 ? 0 : WHOLE * day.value().doubleValue() / most,
                day.day().isBefore(standing.next().first()) ? "plain" : "rest");
    }

    /** What the whole picture says, for who does not see it. */
    public String getValuesTold() {
        return standing.text(
                "dashboard.value.told",
                standing.sum(standing.last().value()),
                standing.sum(standing.next().value()));
    }

    public String getFirstDay() {
        return standing.words().date(standing.last().first());
    }

    public String getToday() {
        return standing.words().date(standing.next().first());
    }

    public String getLastDay() {
        return standing.words().date(standing.next().last());
    }
}
