package app.foyer.booking;

import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.BusinessClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/**
 * Times that are held until their customers have paid what was demanded: either it is paid, and the appointment is booked, or the
 * time is freed. Whoever changes one locks as {@link TimeTaking} does, or holds the appointment's row; who comes second looks again.
 */
@Stateless
@PermitAll
public class HoldService {

    private static final int BATCH = 50;

    @Inject
    private Appointments appointments;

    @Inject
    private LockedAppointments locked;

    @Inject
    private Agreements agreements;

    @Inject
    private BusinessClock clock;

    @Inject
    private Event<AppointmentSecured> secured;

    @Inject
    private Event<AppointmentCancelled> cancelled;

    /** Those whose time is over and that are still held, some of them, the oldest first. */
    public List<Long> over() {
        return appointments.heldUntil(clock.now(), BATCH);
    }

    /** What was demanded is paid; its row is locked. Nothing happens when it is not held any more. */
    public void secure(long appointmentId) {
        var appointment = appointments.find(appointmentId).orElseThrow();
        appointments.reread(appointment);
        if (appointment.heldUntil().isEmpty()) {
            return;
        }
        var before = appointment.status();
        appointment.secure(agreements.firstStatus());
        appointments.settle();
        record(AppointmentChange.Kind.SECURED, appointment, before);
        secured.fire(new AppointmentSecured(appointmentId));
    }

    /** Its time is over: it is called off. Nothing happens when it was paid meanwhile, or is held longer. */
    public void free(long appointmentId) {
        var reference = appointments.find(appointmentId).orElseThrow().reference();
        var appointment = locked.lock(reference, new Actor.System());
        if (!isOver(appointment, clock.now())) {
            return;
        }
        var before = appointment.status();
        appointment.cancel();
        appointments.settle();
        record(AppointmentChange.Kind.FREED, appointment, before);
        cancelled.fire(new AppointmentCancelled(appointmentId, null, new Actor.System(), null, Payback.unsaid()));
    }

    private static boolean isOver(Appointment appointment, Instant now) {
        return appointment.heldUntil().filter(until -> !now.isBefore(until)).isPresent();
    }

    private void record(AppointmentChange.Kind kind, Appointment appointment, AppointmentStatus before) {
        appointments.record(AppointmentChange.became(kind, appointment, before, null, new Actor.System(), clock.now()));
    }
}
