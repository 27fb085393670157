package app.foyer.booking.trial;

import app.foyer.booking.Actor;
import app.foyer.booking.AppointmentService;
import app.foyer.booking.AppointmentService.Details;
import app.foyer.booking.BookingReference;
import app.foyer.booking.ChangePolicy;
import app.foyer.booking.ConsoleActors;
import app.foyer.settings.PanelSettings;
import app.foyer.settings.ServicePolicies;
import app.foyer.settings.ServicePolicy;
import app.foyer.settings.Settings;
import app.foyer.shared.AppointmentStatus;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** What a customer may do, and why: for the business, about appointments that it sees. Staff ask about their own. */
@Stateless
@RolesAllowed({"STAFF", "ADMIN"})
public class TrialService {

    @Inject
    private AppointmentService appointments;

    @Inject
    private ConsoleActors actors;

    @Inject
    private Settings settings;

    @Inject
    private ServicePolicies policies;

    /** The appointment as it stands today, seen from that moment. */
    private record Standing(AppointmentStatus status, Instant start) implements ChangePolicy.Subject {}

    /**
     * Asks as the customer would, by the rules as they are now.
     *
     * @param moment at which the customer would come, past or future
     * @return nothing when whoever asks sees no such appointment
     */
    public Optional<Trial> of(BookingReference reference, Instant moment) {
        return appointments.find(reference, actors.current()).map(found -> tried(found, moment));
    }

    private Trial tried(Details appointment, Instant moment) {
        var own = policies.all().getOrDefault(appointment.serviceId(), ServicePolicy.none());
        var effective = settings.read(PanelSettings.class).withOverrides(own);
        var policy = new ChangePolicy(effective);
        var rules = new TriedRules(effective, own);
        var customer = new Actor.Customer(
                appointment.customer().id(), appointment.customer().fullName());
        var standing = new Standing(appointment.status(), appointment.start());
        var move = policy.toMove(standing, customer, moment);
        var cancel = policy.toCancel(standing, customer, moment);
        return new Trial(
                appointment,
                moment,
                effective.open(),
                new Trial.Change(move, rules.ofMove(move)),
                new Trial.Change(cancel, rules.ofCancel(cancel)));
    }
}
