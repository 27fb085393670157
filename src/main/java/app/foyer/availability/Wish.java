package app.foyer.availability;

import java.io.Serializable;
import java.util.Optional;

/**
 * What somebody wants to book, before the time is chosen.
 *
 * @param staffId empty for <em>anyone</em>
 * @param locationId empty for any location
 * @param exceptAppointment the appointment that is being moved: its own time does not stand in its way
 * @param whateverIsBooked any time within working hours will do, free or not
 */
public record Wish(
        long serviceId,
        Optional<Long> staffId,
        Optional<Long> locationId,
        Optional<Long> exceptAppointment,
        boolean whateverIsBooked)
        implements Serializable {

    public static Wish toBook(long serviceId, Optional<Long> staffId, Optional<Long> locationId) {
        return new Wish(serviceId, staffId, locationId, Optional.empty(), false);
    }

    /** An appointment keeps its staff member and its place when it is moved. */
    public static Wish toMove(long appointmentId, long serviceId, long staffId, long locationId) {
        return new Wish(serviceId, Optional.of(staffId), Optional.of(locationId), Optional.of(appointmentId), false);
    }

    /** The same within working hours, whatever else is booked then. Whoever gets such a time holds it against nobody. */
    public Wish evenIfTaken() {
        return new Wish(serviceId, staffId, locationId, exceptAppointment, true);
    }

    boolean isMove() {
        return exceptAppointment.isPresent();
    }
}
