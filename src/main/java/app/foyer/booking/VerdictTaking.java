package app.foyer.booking;

import app.foyer.audit.AuditLog;
import app.foyer.catalog.CatalogService;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.BusinessClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * One decision of the business in one transaction, under the lock that {@link TimeTaking} takes: whoever comes second looks
 * again, and is told what the appointment is now. {@link VerdictService} asks for it.
 */
@Stateless
@PermitAll
public class VerdictTaking {

    @Inject
    private Appointments appointments;

    @Inject
    private LockedAppointments locked;

    @Inject
    private BookedTime bookedTime;

    @Inject
    private CatalogService catalog;

    @Inject
    private HeldSessions sessions;

    @Inject
    private AuditLog audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private Event<AppointmentDecided> decided;

    @Inject
    private Event<AppointmentCancelled> cancelled;

    /** @param who decides, for the audit: an e-mail address */
    public void decide(Ruling ruling, Actor actor, String who) {
        var appointment = locked.lock(ruling.reference(), actor);
        var now = clock.now();
        var verdict = ruling.verdict();
        VerdictPolicy.to(verdict, Standing.of(appointment), actor, now).enforce();
        locked.demandUnchanged(appointment, ruling.seen());

        var before = appointment.status();
        execute(verdict, appointment);
        appointments.settle();
        sessions.giveBack(appointment, actor);
        var reason = verdict.takesAReason() ? ruling.reason() : null;
        appointments.record(AppointmentChange.became(verdict.kind(), appointment, before, reason, actor, now));
        audit.tell(
                action(verdict),
                who,
                ruling.reference().value(),
                before.name(),
                verdict.becomes().name());
        if (isToBeTold(appointment, before)) {
            tell(appointment, before, new AppointmentCancelled(appointment.id(), reason, actor, who, ruling.payback()));
        }
    }

    private void execute(Verdict verdict, Appointment appointment) {
        if (verdict == Verdict.CANCEL) {
            appointment.cancel();
            return;
        }
        if (verdict == Verdict.REOPEN) {
            appointment.reopen(isFree(appointment));
            return;
        }
        if (verdict == Verdict.CONFIRM && !appointment.occupation().isExclusive() && isFree(appointment)) {
            appointment.takeItsTime();
        }
        appointment.become(verdict.becomes());
    }

    /** Whether nobody else holds its time, or it is one more place in a group. */
    private boolean isFree(Appointment appointment) {
        var wanted = appointment.occupation().taken();
        var staff = appointment.staffId();
        var others = bookedTime
                .of(List.of(staff), wanted.occupied(), Optional.of(appointment.id()))
                .getOrDefault(staff, List.of());
        var places = catalog.service(appointment.serviceId()).orElseThrow().capacity();
        return others.size() < places
                && others.stream().allMatch(other -> other.sharing().equals(wanted.sharing()));
    }

    /** Of a mistake that was taken back nobody is told: what was said about it before is no more than that. */
    private static boolean isToBeTold(Appointment appointment, AppointmentStatus before) {
        return !Verdict.isOver(before) || !appointment.status().holdsTime();
    }

    /** @param off what is told when it was called off */
    private void tell(Appointment appointment, AppointmentStatus before, AppointmentCancelled off) {
        if (appointment.status() == AppointmentStatus.CANCELLED) {
            cancelled.fire(off);
        } else {
            decided.fire(new AppointmentDecided(appointment.id(), before, off.reason()));
        }
    }

    private static String action(Verdict verdict) {
        return switch (verdict) {
            case CONFIRM -> "appointment.confirmed";
            case REJECT -> "appointment.rejected";
            case COMPLETE -> "appointment.completed";
            case NO_SHOW -> "appointment.missed";
            case REOPEN -> "appointment.reopened";
            case CANCEL -> "appointment.cancelled";
        };
    }
}
