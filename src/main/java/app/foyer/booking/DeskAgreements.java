package app.foyer.booking;

import app.foyer.availability.Slot;
import app.foyer.catalog.CatalogService;
import app.foyer.customer.Customer;
import app.foyer.customer.CustomerService;
import app.foyer.customer.merge.Successors;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.PaymentRules;
import app.foyer.settings.Settings;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.TimeRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** What is agreed when the business books for somebody: who that is, and the appointment itself. */
@ApplicationScoped
class DeskAgreements {

    @Inject
    private Appointments appointments;

    @Inject
    private CatalogService catalog;

    @Inject
    private CustomerService customers;

    @Inject
    private Successors successors;

    @Inject
    private Agreements agreements;

    @Inject
    private ContactPhones phones;

    @Inject
    private PaymentRules paymentRules;

    @Inject
    private Settings settings;

    /** Written at once, so that the constraints speak now. */
    Appointment agree(DeskBooking request, Actor actor, Slot slot, boolean alone, Instant now) {
        var customer = customer(request, actor);
        var service = catalog.service(request.serviceId()).orElseThrow();
        var currency = settings.read(CompanySettings.class).currency();
        var agreement = Agreement.on(service.priceWith(request.staffId()), currency, "", BookedThrough.DESK, now)
                .containingTax(paymentRules.of(service.id()).taxRate())
                .reachableAt(phones.read(customer.phone()));
        var appointment = Appointment.of(agreement, BookingReference.random(), customer.id(), request.status());
        appointments.add(appointment);
        appointment.occupy(service, slot.staffId(), slot.locationId(), new TimeRange(slot.start(), slot.end()), alone);
        appointments.settle();
        return appointment;
    }

    private Customer customer(DeskBooking request, Actor actor) {
        if (request.customer() instanceof DeskCustomer.Newcomer newcomer) {
            mustBeTheirs(newcomer, actor);
            return newcomer(newcomer, request.isTold());
        }
        var known = ((DeskCustomer.Known) request.customer()).customerId();
        return successors
                .hold(known)
                .filter(customer -> appointments.mayBeBookedFor(customer, actor))
                .orElseThrow(() -> new RefusedException(Refusal.because("customer.unknown")));
    }

    /** With an address one could find out who is somebody else's customer: staff book for their own, an administrator for all. */
    private void mustBeTheirs(DeskCustomer.Newcomer newcomer, Actor actor) {
        customers
                .knownBy(newcomer.guest().email())
                .filter(known -> !appointments.mayBeBookedFor(known, actor))
                .ifPresent(known -> {
                    throw new RefusedException(Refusal.because("booking.desk.knownElsewhere"));
                });
    }

    /** Who is told nothing gets no login either: nobody would know of it. */
    private Customer newcomer(DeskCustomer.Newcomer newcomer, boolean isTold) {
        return isTold
                ? customers.meet(newcomer.guest(), agreements::giveLogin)
                : customers.meetQuietly(newcomer.guest());
    }
}
