package app.foyer.catalog.schedule;

import app.foyer.catalog.schedule.WeeklyHours.Kind;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** What one weekday looks like: when somebody works, and when not in between. Nothing worked: a free day. */
public record DayHours(List<Stretch> work, List<Stretch> breaks) implements Serializable {

    public static final DayHours FREE = new DayHours(List.of(), List.of());

    public DayHours {
        work = List.copyOf(work);
        breaks = List.copyOf(breaks);
    }

    public List<Stretch> of(Kind kind) {
        return kind == Kind.WORK ? work : breaks;
    }

    /** As the log tells it: {@code 09:00–17:00 (12:00–12:30)}. */
    @Override
    public String toString() {
        return breaks.isEmpty() ? joined(work) : joined(work) + " (" + joined(breaks) + ")";
    }

    private static String joined(List<Stretch> stretches) {
        return stretches.stream().map(Stretch::toString).collect(Collectors.joining(", "));
    }
}
