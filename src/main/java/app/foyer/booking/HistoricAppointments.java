package app.foyer.booking;

import app.foyer.booking.AppointmentLife.Decided;
import app.foyer.booking.AppointmentLife.Happening;
import app.foyer.booking.AppointmentLife.Move;
import app.foyer.catalog.CatalogService;
import app.foyer.catalog.Service;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.TimeRange;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Takes over appointments with their past, for the demo business. Only into a diary without any appointment, under the
 * lock of the staff members' rows, and only what keeps apart; nobody is told and no message is sent. No page and no
 * address leads here.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class HistoricAppointments {

    @Inject
    private Appointments appointments;

    @Inject
    private CatalogService catalog;

    @Inject
    private ContactPhones phones;

    @Inject
    private Settings settings;

    @Inject
    private Event<AppointmentsTakenOver> takenOver;

    /**
     * @return the number of each appointment
     * @throws IllegalStateException when there are appointments already, or when two of these would overlap with one
     *     staff member
     */
    public Map<BookingReference, Long> record(List<AppointmentLife> lives) {
        catalog.lockStaff(
                lives.stream().map(AppointmentLife::staffId).distinct().toList());
        demand(appointments.isEmpty(), "There are appointments already");
        var currency = settings.read(CompanySettings.class).currency();
        var recorded = new ArrayList<Appointment>();
        var history = new ArrayList<AppointmentChange>();
        lives.forEach(life -> recorded.add(live(life, currency, history)));
        recorded.stream()
                .filter(appointment -> appointment.status().holdsTime())
                .collect(Collectors.groupingBy(Appointment::staffId))
                .values()
                .forEach(HistoricAppointments::demandApart);
        appointments.settle();
        history.forEach(appointments::record);
        takenOver.fire(
                new AppointmentsTakenOver(recorded.stream().map(Appointment::id).toList()));
        return recorded.stream().collect(Collectors.toMap(Appointment::reference, Appointment::id));
    }

    private Appointment live(AppointmentLife life, String currency, List<AppointmentChange> history) {
        var service = catalog.service(life.serviceId()).orElseThrow();
        var agreement = Agreement.on(service.price(), currency, life.notes(), BookedThrough.DEMO, life.bookedAt())
                .reachableAt(phones.read(life.phone()));
        var appointment = Appointment.of(agreement, life.reference(), life.customerId(), life.firstStatus());
        appointments.add(appointment);
        appointment.occupy(
                service, life.staffId(), life.locationId(), TimeRange.from(life.start(), service.duration()));
        history.add(AppointmentChange.booked(appointment, life.bookedBy(), life.bookedAt()));
        life.later().forEach(happening -> history.add(happen(happening, appointment, service)));
        return appointment;
    }

    private static AppointmentChange happen(Happening happening, Appointment appointment, Service service) {
        return happening instanceof Move move
                ? move(move, appointment, service)
                : decide((Decided) happening, appointment);
    }

    private static AppointmentChange move(Move move, Appointment appointment, Service service) {
        var oldStart = appointment.time().start();
        appointment.moveTo(service, TimeRange.from(move.newStart(), service.duration()));
        return AppointmentChange.moved(appointment, oldStart, appointment.status(), move.actor(), move.at());
    }

    private static AppointmentChange decide(Decided decided, Appointment appointment) {
        var oldStatus = appointment.status();
        if (decided.status() == AppointmentStatus.CANCELLED) {
            appointment.cancel();
        } else {
            appointment.become(decided.status());
        }
        return AppointmentChange.became(
                kind(decided.status()), appointment, oldStatus, decided.reason(), decided.actor(), decided.at());
    }

    private static AppointmentChange.Kind kind(AppointmentStatus status) {
        return switch (status) {
            case CONFIRMED -> AppointmentChange.Kind.CONFIRMED;
            case CANCELLED -> AppointmentChange.Kind.CANCELLED;
            case REJECTED -> AppointmentChange.Kind.REJECTED;
            case COMPLETED -> AppointmentChange.Kind.COMPLETED;
            case NO_SHOW -> AppointmentChange.Kind.NO_SHOW;
            case PENDING -> throw new IllegalArgumentException("Nothing becomes pending again");
        };
    }

    private static void demandApart(List<Appointment> ofOneStaffMember) {
        var inOrder = ofOneStaffMember.stream()
                .map(appointment -> appointment.occupation().taken())
                .sorted(Comparator.comparing(taken -> taken.occupied().start()))
                .toList();
        for (int next = 1; next < inOrder.size(); next++) {
            var before = inOrder.get(next - 1);
            var after = inOrder.get(next);
            demand(
                    before.sharing().equals(after.sharing())
                            || !before.occupied().overlaps(after.occupied()),
                    "Two appointments of one staff member overlap");
        }
    }

    private static void demand(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }
}
