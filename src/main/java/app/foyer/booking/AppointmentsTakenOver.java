package app.foyer.booking;

import java.util.List;

/** Appointments came with their past, of which nobody is told. Fired inside the transaction. */
public record AppointmentsTakenOver(List<Long> appointmentIds) {

    public AppointmentsTakenOver {
        appointmentIds = List.copyOf(appointmentIds);
    }
}
