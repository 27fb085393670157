package app.foyer.availability;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Wall-clock hours of one day, from {@code from} (included) to {@code until} (excluded), in the location's zone.
 *
 * <p>When {@code until} is not after {@code from}, the stretch ends on the next day: 18:00 - 00:00 ends at midnight,
 * 22:00 - 04:00 early next morning, 00:00 - 00:00 is a whole day.
 */
public record LocalStretch(LocalTime from, LocalTime until) implements Serializable {

    public boolean endsNextDay() {
        return !until.isAfter(from);
    }

    LocalDateTime startOn(LocalDate date) {
        return date.atTime(from);
    }

    LocalDateTime endOn(LocalDate date) {
        return (endsNextDay() ? date.plusDays(1) : date).atTime(until);
    }
}
