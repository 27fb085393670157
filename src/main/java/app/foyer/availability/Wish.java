package app.foyer.availability;

import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;

/**
 * What somebody wants to book, before the time is chosen.
 *
 * @param staffId empty for <em>anyone</em>
 * @param locationId empty for any location
 * @param exceptAppointment the appointment that is being moved: its own time does not stand in its way
 * @param whateverIsBooked any time within working hours will do, free or not
 * @param length how long it is to last, where that is not what the service says
 * @param atAnyMinute the business itself asks: it is not held to the starts that are offered to customers
 */
public record Wish(
        long serviceId,
        Optional<Long> staffId,
        Optional<Long> locationId,
        Optional<Long> exceptAppointment,
        boolean whateverIsBooked,
        Optional<Duration> length,
        boolean atAnyMinute)
        implements Serializable {

    public static Wish toBook(long serviceId, Optional<Long> staffId, Optional<Long> locationId) {
        return new Wish(serviceId, staffId, locationId, Optional.empty(), false, Optional.empty(), false);
    }

    /** An appointment keeps its staff member and its place when it is moved. */
    public static Wish toMove(long appointmentId, long serviceId, long staffId, long locationId) {
        return new Wish(
                serviceId,
                Optional.of(staffId),
                Optional.of(locationId),
                Optional.of(appointmentId),
                false,
                Optional.empty(),
                false);
    }

    /** The same within working hours, whatever else is booked then. Whoever gets such a time holds it against nobody. */
    public Wish evenIfTaken() {
        return new Wish(serviceId, staffId, locationId, exceptAppointment, true, length, atAnyMinute);
    }

    /** The same, for so long; buffers come on top of it as always. */
    public Wish lasting(Duration howLong) {
        return new Wish(
                serviceId, staffId, locationId, exceptAppointment, whateverIsBooked, Optional.of(howLong), atAnyMinute);
    }

    /** The same at any minute that is free, whether customers are offered a start then or not. */
    public Wish atAnyFreeMinute() {
        return new Wish(serviceId, staffId, locationId, exceptAppointment, whateverIsBooked, length, true);
    }

    /** The same at the starts that are offered to customers. */
    public Wish onTheGrid() {
        return new Wish(serviceId, staffId, locationId, exceptAppointment, whateverIsBooked, length, false);
    }

    boolean isMove() {
        return exceptAppointment.isPresent();
    }
}
