package app.foyer.booking;

import app.foyer.booking.AppointmentService.Details;
import app.foyer.settings.ServicePolicies;
import app.foyer.settings.Settings;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Page;
import app.foyer.shared.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/**
 * What a customer looks through: the own appointments, page by page of the database, with a constant number of queries
 * whatever the number of rows. The owner stands in every query.
 */
@Stateless
@PermitAll
public class OwnAppointmentService {

    @Inject
    private OwnAppointments own;

    @Inject
    private Settings settings;

    @Inject
    private ServicePolicies servicePolicies;

    @Inject
    private BusinessClock clock;

    /** A service that somebody has had, to filter by. */
    public record ServiceHad(long id, String name) implements Serializable {}

    /**
     * @param first index of the first row, from 0
     * @param size at most so many rows
     */
    public Page<Details> list(Actor.Customer customer, CustomerFilter filter, int first, int size) {
        return own.list(customer, filter, first, size, policies(), clock.now());
    }

    public long count(Actor.Customer customer, CustomerFilter filter) {
        return own.count(customer, filter, clock.now());
    }

    /** The services of all appointments that this customer ever had, by name. */
    public List<ServiceHad> services(Actor.Customer customer) {
        return own.services(customer);
    }

    /** The rules that hold for moving and cancelling this appointment, as reasons to be worded. */
    public List<Refusal> rules(Details appointment) {
        return policies().of(appointment.serviceId()).inWords();
    }

    private ChangePolicies policies() {
        return ChangePolicies.read(settings, servicePolicies);
    }
}
