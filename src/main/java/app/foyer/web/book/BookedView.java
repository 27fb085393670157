package app.foyer.web.book;

import app.foyer.booking.AppointmentService;
import app.foyer.booking.BookingReference;
import app.foyer.web.support.Address;
import app.foyer.web.support.AppointmentCard;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.PayNow;
import app.foyer.web.support.Paying;
import app.foyer.web.support.Paying.Place;
import app.foyer.web.support.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

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

    @Inject
    private Paying paying;

    private AppointmentCard card;
    private PayNow money;

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

    /** What has to be paid now, so that the time stays theirs; null once it is paid, or freed, and where nothing has. */
    public PayNow getMoney() {
        if (money == null && isHeld()) {
            var reference = card.details().reference();
            money = paying.show(card, opened.holderOf(reference).orElseThrow(), Map.of());
        }
        return money;
    }

    private boolean isHeld() {
        return isFound() && card.details().isHeld();
    }

    /** To the gateway; where that is refused, to the appointment's own page, which says why. */
    public String pay() {
        if (isFound()) {
            var reference = card.details().reference();
            var home = Address.here().with("ref", reference);
            paying.begin(card, new Place(opened.holderOf(reference).orElseThrow(), BookingView.PAGE, home));
        }
        return null;
    }

    public String getTitle() {
        if (isHeld()) {
            return "book.done.held";
        }
        return switch (card.details().status()) {
            case PENDING -> "book.done.pending";
            case CANCELLED, REJECTED -> "book.done.over";
            default -> "book.done.confirmed";
        };
    }

    /** Whether it is booked, or waits for nobody but the business: for the calendar. */
    public boolean isSure() {
        return card.details().status().holdsTime() && !isHeld();
    }

    /** Whether its customer was written to. */
    public boolean isMailed() {
        return isSure() && card.details().customer().email() != null;
    }

    public boolean isFound() {
        return card != null;
    }

    /** Null unless it was this browser that booked it. */
    public AppointmentCard getCard() {
        return card;
    }
}
