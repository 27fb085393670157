package app.foyer.reporting;

import app.foyer.shared.AppointmentStatus;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What begins on one day.
 *
 * @param counts how many appointments stand how; a status without any is missing
 * @param value what was agreed for all that are neither cancelled nor rejected, in the company's currency
 */
public record DayFigures(LocalDate day, Map<AppointmentStatus, Long> counts, BigDecimal value) implements Serializable {

    static final Set<AppointmentStatus> CALLED_OFF = Set.of(AppointmentStatus.CANCELLED, AppointmentStatus.REJECTED);

    public DayFigures {
        counts = Map.copyOf(counts);
    }

    /** Whether an appointment that stands like this counts: whatever became of it, it was not called off. */
    public static boolean isBooked(AppointmentStatus status) {
        return !CALLED_OFF.contains(status);
    }

    public long count(AppointmentStatus status) {
        return counts.getOrDefault(status, 0L);
    }

    /** All that hold their time, or held it: neither cancelled nor rejected. */
    public long booked() {
        return counts.entrySet().stream()
                .filter(of -> isBooked(of.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
