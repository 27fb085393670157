package app.foyer.web.admin.calendar;

import app.foyer.availability.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much of the calendar one sees at once. */
enum Span {
    DAY,
    WEEK,
    MONTH,
    LIST;

    static Optional<Span> named(String name) {
        return Arrays.stream(values())
                .filter(span -> span.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** As it stands in an address. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The days that are shown when this one is asked for; of a month the whole weeks. */
    DateRange around(LocalDate day, DayOfWeek firstDay) {
        return switch (this) {
            case DAY -> DateRange.of(day);
            case WEEK, LIST -> week(day, firstDay);
            case MONTH ->
                new DateRange(
                        week(day.withDayOfMonth(1), firstDay).first(),
                        week(day.with(TemporalAdjusters.lastDayOfMonth()), firstDay)
                                .last());
        };
    }

    /** The day to ask for the next one, or some before or after. */
    LocalDate moved(LocalDate day, int by) {
        return switch (this) {
            case DAY -> day.plusDays(by);
            case WEEK, LIST -> day.plusWeeks(by);
            case MONTH -> day.plusMonths(by);
        };
    }

    private static DateRange week(LocalDate day, DayOfWeek firstDay) {
        var first = day.with(TemporalAdjusters.previousOrSame(firstDay));
        return new DateRange(first, first.plusDays(6));
    }
}
