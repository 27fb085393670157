package app.foyer.availability;

import java.io.Serializable;
import java.time.LocalDate;

/** Whole days from {@code first} to {@code last}, both included. Whose days they are, the reader of the range says. */
public record DateRange(LocalDate first, LocalDate last) implements Serializable {

    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Days must not end before they begin: %s - %s".formatted(first, last));
        }
    }

    public static DateRange of(LocalDate day) {
        return new DateRange(day, day);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }
}
