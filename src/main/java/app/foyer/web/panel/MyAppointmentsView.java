package app.foyer.web.panel;

import app.foyer.booking.Actor;
import app.foyer.booking.AppointmentService;
import app.foyer.booking.AppointmentService.Details;
import app.foyer.booking.BookingReference;
import app.foyer.booking.BookingService;
import app.foyer.shared.Page;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.AppointmentCard;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.RepeatedRequest;
import app.foyer.web.support.RescheduleDialog;
import app.foyer.web.support.Rescheduling;
import app.foyer.web.support.Rows;
import app.foyer.web.support.Said;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Behind {@code /panel/appointments.xhtml}: what I have booked, and what I may still change. */
@Named
@RequestScoped
public class MyAppointmentsView {

    private static final int ROWS = 10;
    private static final String LIST = "/panel/appointments?faces-redirect=true";

    @Inject
    private Me me;

    @Inject
    private AppointmentService appointments;

    @Inject
    private BookingService bookings;

    @Inject
    private Rescheduling rescheduling;

    @Inject
    private RepeatedRequest requestKey;

    @Inject
    private FacesWording wording;

    private Map<String, String> parameters;
    private PanelChoices choices;
    private Rows<AppointmentCard> list;
    private RescheduleDialog moving;
    private String reason;

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        choices = PanelChoices.from(parameters);
    }

    /** Says so when the address names an appointment that there is not, or not for this person: in the same words. */
    public void open() {
        var named = Stream.of(choices.move(), choices.cancel(), choices.cancelled())
                .filter(Objects::nonNull)
                .toList();
        if (named.stream().anyMatch(reference -> find(reference).isEmpty())) {
            Said.warning(wording.of(Refusal.because("booking.unknown")));
        }
    }

    @ExplainsRefusals
    public String move() {
        var dialog = getMoving();
        if (dialog == null || dialog.start() == null) {
            return null;
        }
        var reference = dialog.appointment().details().reference();
        try {
            bookings.move(reference, dialog.start(), actor(), requestKey.key());
        } catch (RefusedException refused) {
            moving = null;
            return RescheduleDialog.tells(getMoving(), refused);
        }
        Said.afterwards(dialog.done());
        return LIST;
    }

    @ExplainsRefusals
    public String cancel() {
        var card = getCancelling();
        var reference = card.details().reference();
        try {
            bookings.cancel(reference, Objects.requireNonNullElse(reason, ""), actor(), requestKey.key());
        } catch (RefusedException refused) {
            return AppointmentCard.tells(getCancelling(), refused);
        }
        Said.afterwards(wording.here().text("panel.cancel.done", card.details().serviceName(), card.when()));
        return LIST + "&" + PanelChoices.CANCELLED + "=" + reference;
    }

    public Rows<AppointmentCard> getList() {
        if (list == null) {
            list = Rows.read(choices.page(), ROWS, choices.here(), this::read);
        }
        return list;
    }

    /** The one that comes next, for the large card; null on the other pages and when there is none. */
    public AppointmentCard getNext() {
        return isPast() || getList().isEmpty() || getList().number() > 1
                ? null
                : getList().rows().get(0);
    }

    /** Those that stand below the large card. */
    public List<AppointmentCard> getOthers() {
        var rows = getList().rows();
        return getNext() == null ? rows : rows.subList(1, rows.size());
    }

    public boolean isPast() {
        return choices.isPast();
    }

    public String getUpcomingAddress() {
        return choices.tab(null).toString();
    }

    public String getPastAddress() {
        return choices.tab(PanelChoices.PAST).toString();
    }

    /** The dialog that the address opens; null when it opens none. */
    public RescheduleDialog getMoving() {
        if (moving == null) {
            moving = find(choices.move())
                    .map(card -> rescheduling.open(card, actor(), parameters))
                    .orElse(null);
        }
        return moving;
    }

    /** The appointment that the address asks to cancel; null when it asks for none. */
    public AppointmentCard getCancelling() {
        return find(choices.cancel()).orElse(null);
    }

    /** The appointment that was cancelled just now; null when none was. */
    public AppointmentCard getCancelled() {
        return find(choices.cancelled()).filter(card -> !card.isUpcoming()).orElse(null);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    private Page<AppointmentCard> read(int first) {
        return me.asCustomer()
                .map(customer -> appointments.ofCustomer(customer, choices.period(), first, ROWS))
                .map(page -> new Page<>(page.rows().stream().map(this::card).toList(), page.total()))
                .orElseGet(() -> new Page<>(List.of(), 0));
    }

    private Optional<AppointmentCard> find(String reference) {
        return BookingReference.parse(reference)
                .flatMap(known -> me.asCustomer().flatMap(customer -> appointments.find(known, customer)))
                .map(this::card);
    }

    private AppointmentCard card(Details details) {
        return new AppointmentCard(details, wording.here(), choices.here());
    }

    private Actor actor() {
        return me.asCustomer().orElseThrow();
    }
}
