package app.foyer.availability;

import java.io.Serializable;
import java.util.Optional;

/**
 * What somebody wants to book, before the time is chosen.
 *
 * @param staffId empty for <em>anyone</em>
 * @param locationId empty for any location
 * @param exceptAppointment the appointment that is being moved: its own time does not stand in its way
 */
public record Wish(long serviceId, Optional<Long> staffId, Optional<Long> locationId, Optional<Long> exceptAppointment)
        implements Serializable {

    public static Wish toBook(long serviceId, Optional<Long> staffId, Optional<Long> locationId) {
        return new Wish(serviceId, staffId, locationId, Optional.empty());
    }

    /** An appointment keeps its staff member and its place when it is moved. */
    public static Wish toMove(long appointmentId, long serviceId, long staffId, long locationId) {
        return new Wish(serviceId, Optional.of(staffId), Optional.of(locationId), Optional.of(appointmentId));
    }

    boolean isMove() {
        return exceptAppointment.isPresent();
    }
}
