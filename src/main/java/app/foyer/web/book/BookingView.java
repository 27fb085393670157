package app.foyer.web.book;

import app.foyer.booking.Actor;
import app.foyer.booking.AppointmentService;
import app.foyer.booking.BookingReference;
import app.foyer.booking.BookingService;
import app.foyer.shared.RefusedException;
import app.foyer.shared.SecretToken;
import app.foyer.web.support.Address;
import app.foyer.web.support.AppointmentCard;
import app.foyer.web.support.CancelMoney;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.History;
import app.foyer.web.support.History.Told;
import app.foyer.web.support.PayNow;
import app.foyer.web.support.Question;
import app.foyer.web.support.RepeatedRequest;
import app.foyer.web.support.RescheduleDialog;
import app.foyer.web.support.Rescheduling;
import app.foyer.web.support.Said;
import app.foyer.web.support.Zones;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Behind {@code /booking.xhtml}: one booking, opened by the link in a mail ({@code ?t=…}) and from then on held by the
 * session ({@code ?ref=FO-7K3QX}). Opening changes nothing; what the link asks for only opens a dialog.
 */
@Named
@RequestScoped
public class BookingView {

    static final String PAGE = "/booking";

    @Inject
    private AppointmentService appointments;

    @Inject
    private BookingService bookings;

    @Inject
    private Rescheduling rescheduling;

    @Inject
    private OpenedBookings opened;

    @Inject
    private CancelMoney money;

    @Inject
    private RepeatedRequest requestKey;

    @Inject
    private FacesWording wording;

    private Map<String, String> parameters;
    private Actor.Link holder;
    private AppointmentCard card;
    private RescheduleDialog moving;
    private String reason;

    @PostConstruct
    void find() {
        parameters = external().getRequestParameterMap();
        BookingReference.parse(parameters.get("ref"))
                .ifPresent(reference -> opened.holderOf(reference).ifPresent(link -> find(reference, link)));
    }

    private void find(BookingReference reference, Actor.Link link) {
        holder = link;
        var page = Address.here()
                .with("ref", reference)
                .with(
                        "zone",
                        Zones.parse(parameters.get("zone")).map(ZoneId::getId).orElse(null));
        card = appointments
                .find(reference, link)
                .map(details -> new AppointmentCard(details, wording.here(), page))
                .orElse(null);
    }

    /** Exchanges the secret of the link for the session, so that it leaves the address bar at once. */
    public void open() throws IOException {
        external().setResponseHeader("Referrer-Policy", "no-referrer");
        var token = parameters.get("t");
        var found = token == null
                ? null
                : appointments.openedBy(new SecretToken(token)).orElse(null);
        if (found != null) {
            var reference = found.details().reference();
            opened.remember(reference, found.actor());
            go(Address.here()
                    .with("ref", reference)
                    .with(AppointmentCard.MOVE, isAsked("reschedule") ? reference : null)
                    .with(AppointmentCard.CANCEL, isAsked("cancel") ? reference : null)
                    .with(PayNow.PAY, isAsked("pay") ? reference : null));
        } else if (card == null || token != null) {
            card = null;
            external().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean isAsked(String what) {
        return what.equals(parameters.get("do"));
    }

    Map<String, String> parameters() {
        return parameters;
    }

    /** The appointment; null when the link opens none. */
    public AppointmentCard getCard() {
        return card;
    }

    /** What happened to it, oldest first. */
    public List<Told> getHistory() {
        return History.behindItsLink(wording.here())
                .of(appointments.history(card.details().reference(), holder));
    }

    /** Whether the link asked for something that is not allowed now. */
    public boolean isAskingInVain() {
        return isNamed(AppointmentCard.MOVE) && !card.details().move().isAllowed()
                || isNamed(AppointmentCard.CANCEL) && !card.details().cancel().isAllowed();
    }

    /** The dialog that the address opens; null when it opens none. */
    public RescheduleDialog getMoving() {
        if (moving == null && isNamed(AppointmentCard.MOVE)) {
            moving = rescheduling.open(card, holder, parameters);
        }
        return moving;
    }

    /** The appointment when the address asks to cancel it, else null. */
    public AppointmentCard getCancelling() {
        return isNamed(AppointmentCard.CANCEL) ? card : null;
    }

    /** What its customer reads before it is cancelled. */
    public Question getCancelQuestion() {
        return money.ask(card, holder);
    }

    private boolean isNamed(String dialog) {
        return card != null && card.reference().equals(parameters.get(dialog));
    }

    @ExplainsRefusals
    public String move() throws IOException {
        var dialog = getMoving();
        if (dialog == null || dialog.start() == null) {
            return null;
        }
        var details = card.details();
        try {
            bookings.move(details.reference(), dialog.start(), holder, requestKey.key());
        } catch (RefusedException refused) {
            find();
            moving = null;
            return RescheduleDialog.tells(getMoving(), refused);
        }
        Said.afterwards(dialog.done());
        go(card.page());
        return null;
    }

    @ExplainsRefusals
    public String cancel() throws IOException {
        var details = card.details();
        try {
            bookings.cancel(
                    details.reference(),
                    Objects.requireNonNullElse(reason, ""),
                    money.payback(),
                    holder,
                    requestKey.key());
        } catch (RefusedException refused) {
            find();
            return money.asksAgain(refused) ? null : AppointmentCard.tells(card, refused);
        }
        Said.afterwards(wording.here().text("panel.cancel.done", details.serviceName(), card.whenInZone()));
        go(card.page());
        return null;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    private static void go(Address choices) throws IOException {
        external().redirect(external().getRequestContextPath() + PAGE + choices);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
