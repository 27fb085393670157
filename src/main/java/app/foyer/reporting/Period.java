package app.foyer.reporting;

import app.foyer.availability.DateRange;
import app.foyer.shared.AppointmentStatus;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Some days in a row, by the company's clock, with what begins on each of them. */
public record Period(List<DayFigures> days) implements Serializable {

    private static final int PERCENT = 100;

    public Period {
        days = List.copyOf(days);
    }

    public LocalDate first() {
        return days.get(0).day();
    }

    public LocalDate last() {
        return days.get(days.size() - 1).day();
    }

    public DateRange range() {
        return new DateRange(first(), last());
    }

    public long booked() {
        return days.stream().mapToLong(DayFigures::booked).sum();
    }

    public long count(AppointmentStatus status) {
        return days.stream().mapToLong(day -> day.count(status)).sum();
    }

    public BigDecimal value() {
        return days.stream().map(DayFigures::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many of a hundred to whom it was noted whether they came did not; 0 when nothing was noted. */
    public int missedPercent() {
        var missed = count(AppointmentStatus.NO_SHOW);
        var noted = missed + count(AppointmentStatus.COMPLETED);
        return noted == 0 ? 0 : Math.round((float) missed * PERCENT / noted);
    }
}
