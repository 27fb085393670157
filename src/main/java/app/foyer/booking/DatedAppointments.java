package app.foyer.booking;

import app.foyer.booking.AppointmentService.Details;
import app.foyer.settings.ServicePolicies;
import app.foyer.settings.Settings;
import app.foyer.shared.BusinessClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** A customer's appointments for a calendar, which wants to know when each was last changed. */
@Stateless
@PermitAll
public class DatedAppointments {

    @Inject
    private DatedAppointmentViews views;

    @Inject
    private Settings settings;

    @Inject
    private ServicePolicies servicePolicies;

    @Inject
    private BusinessClock clock;

    /** @param changedAt to the second */
    public record Dated(Details details, Instant changedAt) implements Serializable {}

    /** Everything that ends after this moment, cancelled or not, in order of time; of more than a thousand the latest. */
    public List<Dated> endingAfter(Instant moment, Actor.Customer customer) {
        return views.endingAfter(moment, customer, ChangePolicies.read(settings, servicePolicies), clock.now());
    }
}
