package app.foyer.booking;

import app.foyer.availability.AvailabilityService;
import app.foyer.availability.Wish;
import app.foyer.catalog.CatalogService;
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
import java.util.Optional;

/**
 * The one way to take time and to give it back: in one transaction, lock the staff members' rows in id order, look
 * again, write, flush. Whoever comes second waits at the lock and then sees what the first one did; on PostgreSQL an
 * exclusion constraint stands behind it. Everybody asks {@link BookingService}, which also handles lost races.
 */
@Stateless
@PermitAll
public class TimeTaking {

    private static final String BOOK = "book";
    private static final String MOVE = "move";
    private static final String CANCEL = "cancel";

    @Inject
    private Appointments appointments;

    @Inject
    private LockedAppointments locked;

    @Inject
    private AnsweredRequests answers;

    @Inject
    private ManageLinks links;

    @Inject
    private AvailabilityService availability;

    @Inject
    private CatalogService catalog;

    @Inject
    private Agreements agreements;

    @Inject
    private AskedAtBooking asked;

    @Inject
    private HeldSessions sessions;

    @Inject
    private CustomerLimits limits;

    @Inject
    private DeedsOfCustomers deeds;

    @Inject
    private Settings settings;

    @Inject
    private ServicePolicies servicePolicies;

    @Inject
    private BusinessClock clock;

    @Inject
    private Event<AppointmentBooked> booked;

    @Inject
    private Event<AppointmentMoved> moved;

    @Inject
    private Event<AppointmentCancelled> cancelled;

    public Booked book(BookingRequest request) {
        var key = request.key().hashFor(BOOK);
        var content = request.contentHash();
        return answers.appointmentFor(key, content).map(this::repeated).orElseGet(() -> {
            catalog.lockStaff(availability.candidates(request.wish()));
            catalog.mustBeAsRead(request.serviceId());
            return answers.appointmentFor(key, content).map(this::repeated).orElseGet(() -> takeTime(request, key));
        });
    }

    public void move(BookingReference reference, Instant newStart, Actor actor, RequestKey requestKey) {
        var key = requestKey.hashFor(MOVE);
        var content = BookingRequest.hash(reference, newStart, actor);
        var appointment = locked.lock(reference, actor);
        if (answers.appointmentFor(key, content).isPresent()) {
            return;
        }
        var now = clock.now();
        var policy = policyFor(appointment);
        policy.toMove(Standing.of(appointment), actor, now).enforce();

        var before = Placement.of(appointment);
        var oldTime = appointment.time();
        var oldStatus = appointment.status();
        var service = catalog.service(appointment.serviceId()).orElseThrow();
        var wish = wishToMove(appointment, policy, actor);
        var newTime = newTime(appointment, wish, newStart);
        if (actor.isCustomer()) {
            limits.mustAllowMove(appointment, newTime.start());
        }
        sessions.mustBeGoodAt(appointment, newTime.start(), actor);
        if (wish.whateverIsBooked()) {
            appointment.askToMoveTo(service, newTime);
        } else {
            appointment.moveTo(service, newTime);
        }
        appointments.settle();

        answers.remember(key, content, appointment.id(), now);
        appointments.record(AppointmentChange.moved(appointment, oldTime.start(), oldStatus, actor, now));
        if (actor.isCustomer()) {
            deeds.moved(appointment, before);
        }
        moved.fire(new AppointmentMoved(appointment.id(), oldTime, appointment.staffId()));
    }

    public void cancel(BookingReference reference, String reason, Payback payback, Actor actor, RequestKey requestKey) {
        var key = requestKey.hashFor(CANCEL);
        var content = BookingRequest.hash(reference, reason, actor);
        var appointment = locked.lock(reference, actor);
        if (answers.appointmentFor(key, content).isPresent()) {
            return;
        }
        var now = clock.now();
        policyFor(appointment).toCancel(Standing.of(appointment), actor, now).enforce();

        var oldStatus = appointment.status();
        appointment.cancel();
        sessions.giveBack(appointment, actor);
        answers.remember(key, content, appointment.id(), now);
        appointments.record(AppointmentChange.cancelled(appointment, oldStatus, reason, actor, now));
        if (actor.isCustomer()) {
            deeds.cancelled(appointment, oldStatus);
        }
        cancelled.fire(new AppointmentCancelled(appointment.id(), null, actor, null, payback));
    }

    private Booked takeTime(BookingRequest request, String key) {
        if (request.through().isByTheCustomer()) {
            asked.mustBeSaid(request);
        }
        var choice = availability.choose(request.wish(), request.start());
        choice.decision().enforce();

        var now = clock.now();
        var customer = agreements.customer(request);
        if (request.through().isByTheCustomer()) {
            limits.mustAllow(
                    customer.id(), request.guest().phone(), choice.slots().get(0), now);
        }
        var appointment = agreements.agree(request, customer, choice.slots().get(0), now);
        var actor = new Actor.Customer(customer.id(), customer.fullName());
        sessions.take(request.lotId(), appointment, actor);
        asked.keep(request, appointment.id(), now);
        answers.remember(key, request.contentHash(), appointment.id(), now);
        appointments.record(AppointmentChange.booked(appointment, actor, now));
        if (request.through().isByTheCustomer()) {
            deeds.booked(appointment);
        }
        booked.fire(new AppointmentBooked(
                appointment.id(), true, appointment.heldUntil().isPresent()));
        return new Booked(
                appointment.id(),
                appointment.reference(),
                appointment.status(),
                Optional.of(links.issue(appointment.id(), now)),
                false);
    }

    private TimeRange newTime(Appointment appointment, Wish wish, Instant newStart) {
        if (appointment.time().start().equals(newStart)) {
            throw new RefusedException(Refusal.because("booking.move.sameTime", newStart));
        }
        var choice = availability.choose(wish, newStart);
        choice.decision().enforce();
        var slot = choice.slots().get(0);
        return new TimeRange(slot.start(), slot.end());
    }

    static Wish wishToMove(Appointment appointment, ChangePolicy policy, Actor actor) {
        var wish = Wish.toMove(
                        appointment.id(), appointment.serviceId(), appointment.staffId(), appointment.locationId())
                .lasting(Placement.of(appointment).length());
        return policy.toMoveWhateverIsBooked(actor) ? wish.evenIfTaken() : wish;
    }

    private ChangePolicy policyFor(Appointment appointment) {
        return ChangePolicies.read(settings, servicePolicies).of(appointment.serviceId());
    }

    private Booked repeated(long appointmentId) {
        var appointment = appointments.find(appointmentId).orElseThrow();
        return new Booked(appointmentId, appointment.reference(), appointment.status(), Optional.empty(), true);
    }
}
