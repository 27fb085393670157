package app.foyer.booking;

import app.foyer.availability.Slot;
import app.foyer.catalog.CatalogService;
import app.foyer.customer.Customer;
import app.foyer.customer.CustomerService;
import app.foyer.customer.FirstAccounts;
import app.foyer.settings.BookingSettings;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.Money;
import app.foyer.shared.TimeRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** What is agreed when somebody books: who that is, and the appointment itself. Whether the time is free is not asked here. */
@ApplicationScoped
class Agreements {

    @Inject
    private Appointments appointments;

    @Inject
    private CatalogService catalog;

    @Inject
    private CustomerService customers;

    @Inject
    private FirstAccounts logins;

    @Inject
    private ContactPhones phones;

    @Inject
    private PaymentAtBooking payment;

    @Inject
    private HeldCoupons coupons;

    @Inject
    private Settings settings;

    /** Known by the address, or new; with a login where the business wants one for everybody who books. */
    Customer customer(BookingRequest request) {
        return customers.meet(request.guest(), this::giveLogin);
    }

    void giveLogin(Customer customer) {
        if (settings.read(BookingSettings.class).createAccount()) {
            logins.open(customer);
        }
    }

    /** Written at once, so that the constraints speak now. */
    Appointment agree(BookingRequest request, Customer customer, Slot slot, Instant now) {
        var service = catalog.service(request.serviceId()).orElseThrow();
        var currency = settings.read(CompanySettings.class).currency();
        var price = Money.of(service.priceWith(request.staffId()), currency);
        var reduction = coupons.hold(request, customer.id(), price);
        var reduced = reduction.map(coupon -> price.minus(coupon.off())).orElse(price);
        var agreement = payment.agree(
                request,
                Agreement.on(reduced.amount(), currency, request.notes(), request.through(), now)
                        .reachableAt(phones.read(request.guest().phone())));
        var appointment = Appointment.of(agreement, BookingReference.random(), customer.id(), firstStatus());
        appointments.add(appointment);
        appointment.occupy(service, slot.staffId(), slot.locationId(), new TimeRange(slot.start(), slot.end()));
        payment.hold(appointment);
        appointments.settle();
        reduction.ifPresent(coupon -> coupons.use(coupon, appointment));
        return appointment;
    }

    /** Of who books, once nothing is left to pay first. */
    AppointmentStatus firstStatus() {
        return settings.read(BookingSettings.class).confirmAtOnce()
                ? AppointmentStatus.CONFIRMED
                : AppointmentStatus.PENDING;
    }
}
