package app.foyer.web.book;

import app.foyer.booking.AppointmentService;
import app.foyer.booking.BookingReference;
import app.foyer.web.support.Address;
import app.foyer.web.support.AppointmentCard;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The last step of {@code /book}: the appointment that this browser has just booked ({@code ?done=FO-7K3QX}). */
@Named
@RequestScoped
public class BookedView {

    @Inject
    private AppointmentService appointments;

    @Inject
    private OpenedBookings opened;

    @Inject
    private Booker booker;

    @Inject
    private Site site;

    @Inject
    private FacesWording wording;

    private AppointmentCard card;

    @PostConstruct
    void find() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        card = BookingReference.parse(parameters.get("done"))
                .flatMap(
                        reference -> opened.holderOf(reference).flatMap(holder -> appointments.find(reference, holder)))
                .map(details -> new AppointmentCard(details, wording.here(), Address.here()))
                .orElse(null);
    }

    /** Where it can be moved and cancelled: in the panel of who has signed in, else on its own page. */
    public String getManageAddress() {
        var address = booker.getKnown() != null && site.isPanelOpen()
                ? Address.of("/panel/appointments").with("appointment", card.reference())
                : Address.of("/booking").with("ref", card.reference());
        return address.toString();
    }

    public boolean isFound() {
        return card != null;
    }

    /** Null unless it was this browser that booked it. */
    public AppointmentCard getCard() {
        return card;
    }
}
