package app.foyer.booking;

import app.foyer.catalog.CatalogService;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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
        return lock(reference, actor, Optional.empty());
    }

    /**
     * The same with the time of somebody else, to whom it may be given.
     *
     * @throws OptimisticLockException when somebody else has given it away while this one waited: the lock that was got is no
     *     longer the right one, and {@code LostRace} begins again
     */
    Appointment lock(BookingReference reference, Actor actor, Optional<Long> other) {
        var appointment = appointments.find(reference, actor).orElseThrow(LockedAppointments::unknown);
        var staff = new TreeSet<>(Set.of(appointment.staffId()));
        other.ifPresent(staff::add);
        catalog.lockStaff(staff);
        appointments.reread(appointment);
        if (!staff.contains(appointment.staffId())) {
            throw new OptimisticLockException("Appointment %s was given to somebody else".formatted(reference));
        }
        if (actor instanceof Actor.Staff owner && owner.staffId() != appointment.staffId()) {
            throw unknown();
        }
        return appointment;
    }

    /** Nobody decides about a time that they have not seen. @param seen the sequence that they had before their eyes */
    void demandUnchanged(Appointment appointment, int seen) {
        if (appointment.sequence() != seen) {
            throw new RefusedException(Refusal.because(
                    "booking.verdict.changed", appointment.time().start(), appointment.status()));
        }
    }

    private static RefusedException unknown() {
        return new RefusedException(Refusal.because("booking.unknown"));
    }
}
