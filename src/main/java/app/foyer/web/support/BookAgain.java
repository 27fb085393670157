package app.foyer.web.support;

import app.foyer.booking.AppointmentService.Details;
import app.foyer.catalog.CatalogService;
import app.foyer.catalog.CatalogService.OfferedService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/**
 * The way from an appointment to the booking page, with everything chosen that is still offered: the service, and the
 * person if they still give it. What is offered is asked once, for any number of appointments.
 */
@Named
@RequestScoped
public class BookAgain {

    private static final String PAGE = "/book";

    @Inject
    private CatalogService catalog;

    private List<OfferedService> offered;

    /** With the same service, for another choice of person. Without the path of the application. */
    public String withService(Details appointment) {
        return service(appointment)
                .map(service -> Address.of(PAGE).with("service", service.id()))
                .orElse(Address.of(PAGE))
                .toString();
    }

    /** With the same service and person. Without the path of the application. */
    public String withPerson(Details appointment) {
        return service(appointment)
                .map(service -> Address.of(PAGE)
                        .with("service", service.id())
                        .with(
                                "staff",
                                isGivenBySame(service, appointment)
                                        ? appointment.staff().id()
                                        : null))
                .orElse(Address.of(PAGE))
                .toString();
    }

    private Optional<OfferedService> service(Details appointment) {
        return offered().stream()
                .filter(service -> service.id() == appointment.serviceId())
                .findFirst();
    }

    private static boolean isGivenBySame(OfferedService service, Details appointment) {
        return service.staff().stream()
                .anyMatch(person -> person.id() == appointment.staff().id());
    }

    private List<OfferedService> offered() {
        if (offered == null) {
            offered = catalog.offeredServices();
        }
        return offered;
    }
}
