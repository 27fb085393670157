package app.foyer.web.book;

import app.foyer.booking.AppointmentService;
import app.foyer.booking.AppointmentService.Details;
import app.foyer.booking.BookingReference;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The last step of {@code /book}: the appointment that this browser has just booked ({@code ?done=FO-7K3QX}). */
@Named
@RequestScoped
public class BookedView {

    @Inject
    private AppointmentService appointments;

    @Inject
    private OpenedBookings opened;

    private Optional<Details> details = Optional.empty();

    @PostConstruct
    void find() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        details = BookingReference.parse(parameters.get("done")).flatMap(reference -> opened.holderOf(reference)
                .flatMap(holder -> appointments.find(reference, holder)));
    }

    public boolean isFound() {
        return details.isPresent();
    }

    public Details getDetails() {
        return details.orElse(null);
    }
}
