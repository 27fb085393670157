package app.foyer.booking;

import app.foyer.catalog.CatalogService;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The lock under which everything happens to an appointment that is there already: that of its staff member. */
@ApplicationScoped
class LockedAppointments {

    @Inject
    private Appointments appointments;

    @Inject
    private CatalogService catalog;

    /**
     * The appointment as it stands once nobody else can change it, until the end of the transaction.
     *
     * @throws RefusedException when the actor sees no such appointment
     */
    Appointment lock(BookingReference reference, Actor actor) {
        var appointment = appointments
                .find(reference, actor)
                .orElseThrow(() -> new RefusedException(Refusal.because("booking.unknown")));
        catalog.lockStaff(List.of(appointment.staffId()));
        appointments.reread(appointment);
        return appointment;
    }
}
