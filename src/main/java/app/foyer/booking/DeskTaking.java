package app.foyer.booking;

import app.foyer.audit.AuditLog;
import app.foyer.availability.AvailabilityService;
import app.foyer.availability.Slot;
import app.foyer.availability.Wish;
import app.foyer.catalog.CatalogService;
import app.foyer.catalog.Service;
import app.foyer.settings.ServicePolicies;
import app.foyer.settings.Settings;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.TimeRange;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Time that the business takes for its customers, under the lock that {@link TimeTaking} takes and by the same rule of what is
 * free. {@code booking.desk.DeskService} asks for it, with the actor of the sign-in.
 */
@Stateless
@PermitAll
public class DeskTaking {

    private static final String BOOK = "deskBook";
    private static final String MOVE = "deskMove";

    @Inject
    private Appointments appointments;

    @Inject
    private LockedAppointments locked;

    @Inject
    private AnsweredRequests answers;

    @Inject
    private AvailabilityService availability;

    @Inject
    private CatalogService catalog;

    @Inject
    private DeskAgreements agreements;

    @Inject
    private HeldSessions sessions;

    @Inject
    private AskedAtBooking questions;

    @Inject
    private Settings settings;

    @Inject
    private ServicePolicies servicePolicies;

    @Inject
    private BusinessClock clock;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<AppointmentBooked> booked;

    @Inject
    private Event<AppointmentMoved> moved;

    /** @param who books, for the audit: an e-mail address */
    public Booked book(DeskBooking asked, Actor actor, String who) {
        DeskRules.demandLength(asked.length());
        var request =
                DeskRules.staffFor(asked.staffId(), actor).map(asked::with).orElse(asked);
        var key = request.key().hashFor(BOOK);
        var content = request.contentHash(actor);
        return answers.appointmentFor(key, content).map(this::repeated).orElseGet(() -> {
            catalog.lockStaff(availability.candidates(request.wish()));
            catalog.mustBeAsRead(request.wish().serviceId());
            return answers.appointmentFor(key, content).map(this::repeated).orElseGet(() -> {
                var answer = takeTime(request, actor, who);
                answers.remember(key, content, answer.appointmentId(), clock.now());
                return answer;
            });
        });
    }

    /** The old time is kept until the new one is sure. @param who moves it, for the audit: an e-mail address */
    public void move(DeskMove request, Actor actor, String who) {
        DeskRules.demandLength(request.length());
        DeskRules.staffFor(request.staffId(), actor);
        var key = request.key().hashFor(MOVE);
        var content = request.contentHash(actor);
        var appointment = locked.lock(request.reference(), actor, request.staffId());
        if (answers.appointmentFor(key, content).isPresent()) {
            return;
        }
        var now = clock.now();
        ChangePolicies.read(settings, servicePolicies)
                .of(appointment.serviceId())
                .toMove(Standing.of(appointment), actor, now)
                .enforce();
        locked.demandUnchanged(appointment, request.seen());
        change(appointment, request, actor, who, now);
        answers.remember(key, content, appointment.id(), now);
    }

    /** What the availability has to be asked for such a move. */
    public Wish wishToMove(DeskMove request, Actor actor) {
        return appointments
                .find(request.reference(), actor)
                .map(appointment -> wish(appointment, request))
                .orElseThrow(() -> new RefusedException(Refusal.because("booking.unknown")));
    }

    private Booked takeTime(DeskBooking request, Actor actor, String who) {
        var choice = availability.choose(request.wish(), request.start());
        var putAside = DeskRules.putAside(choice, request.anyway(), actor);
        var slot = choice.refused().orElseGet(() -> choice.slots().get(0));
        var now = clock.now();
        var appointment = agreements.agree(request, actor, slot, DeskRules.isAlone(putAside), now);
        sessions.take(request.lotId(), appointment, actor);
        questions.keepFromTheDesk(request, appointment.id());
        appointments.record(AppointmentChange.booked(appointment, actor, now).against(putAside));
        audit.tell("appointment.booked", who, appointment.reference().value(), null, told(appointment, putAside));
        booked.fire(new AppointmentBooked(appointment.id(), request.isTold(), false));
        return new Booked(appointment.id(), appointment.reference(), appointment.status(), Optional.empty(), false);
    }

    private void change(Appointment appointment, DeskMove request, Actor actor, String who, Instant now) {
        var before = Placement.of(appointment);
        var service = catalog.service(appointment.serviceId()).orElseThrow();
        demandSomethingNew(before, request);
        request.staffId().filter(staff -> staff != before.staffId()).ifPresent(staff -> demandOffered(service, staff));

        var choice = availability.choose(wish(appointment, request), request.newStart());
        var putAside = DeskRules.putAside(choice, request.anyway(), actor);
        var slot = choice.refused().orElseGet(() -> choice.slots().get(0));
        appointment.moveTo(service, slot.staffId(), time(slot), DeskRules.isAlone(putAside));
        appointments.settle();

        appointments.record(
                AppointmentChange.moved(appointment, before, actor, now).against(putAside));
        audit.tell("appointment.moved", who, request.reference().value(), before.told(), told(appointment, putAside));
        moved.fire(new AppointmentMoved(appointment.id(), before.time(), before.staffId()));
    }

    private void demandOffered(Service service, long staff) {
        if (!service.staffIds().contains(staff) || !catalog.people().containsKey(staff)) {
            throw new RefusedException(Refusal.because("booking.desk.notOffered", service.name()));
        }
    }

    private static void demandSomethingNew(Placement before, DeskMove request) {
        if (before.time().start().equals(request.newStart())
                && request.staffId().orElse(before.staffId()) == before.staffId()
                && request.length().orElse(before.length()).equals(before.length())) {
            throw new RefusedException(Refusal.because("booking.move.sameTime", request.newStart()));
        }
    }

    private static Wish wish(Appointment appointment, DeskMove request) {
        var before = Placement.of(appointment);
        return Wish.toMove(
                        appointment.id(),
                        appointment.serviceId(),
                        request.staffId().orElse(before.staffId()),
                        appointment.locationId())
                .lasting(request.length().orElse(before.length()))
                .atAnyFreeMinute();
    }

    private static TimeRange time(Slot slot) {
        return new TimeRange(slot.start(), slot.end());
    }

    private static String told(Appointment appointment, List<Refusal> putAside) {
        var placed = Placement.of(appointment).told();
        return putAside.isEmpty() ? placed : placed + ", anyway: " + AppointmentChange.keys(putAside);
    }

    private Booked repeated(long appointmentId) {
        var appointment = appointments.find(appointmentId).orElseThrow();
        return new Booked(appointmentId, appointment.reference(), appointment.status(), Optional.empty(), true);
    }
}
