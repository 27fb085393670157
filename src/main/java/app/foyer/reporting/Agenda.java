package app.foyer.reporting;

import app.foyer.booking.BookingReference;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.TimeRange;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What comes next on one day.
 *
 * @param day today, or the next day on which anything is booked when nothing more is to come today
 * @param next in order of time, the first few of that day
 * @param isCut whether there are more
 */
public record Agenda(LocalDate day, List<Line> next, boolean isCut) implements Serializable {

    public Agenda {
        next = List.copyOf(next);
    }

    /** One appointment. @param zone of the place, by whose clock its time is told */
    public record Line(
            BookingReference reference,
            AppointmentStatus status,
            TimeRange time,
            ZoneId zone,
            String service,
            String staff,
            String place,
            String customer)
            implements Serializable {}
}
