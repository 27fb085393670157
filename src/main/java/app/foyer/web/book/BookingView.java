package app.foyer.web.book;

import app.foyer.availability.AvailabilityService;
import app.foyer.availability.Offer;
import app.foyer.booking.Actor;
import app.foyer.booking.AppointmentService;
import app.foyer.booking.AppointmentService.Details;
import app.foyer.booking.BookingReference;
import app.foyer.booking.BookingService;
import app.foyer.booking.SlotRefusedException;
import app.foyer.settings.BookingSettings;
import app.foyer.settings.Settings;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.RefusedException;
import app.foyer.shared.SecretToken;
import app.foyer.web.support.Address;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.RepeatedRequest;
import app.foyer.web.support.SlotCalendar;
import app.foyer.web.support.Text;
import app.foyer.web.support.Visitor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Behind {@code /booking.xhtml}: one booking, opened by the link in a mail ({@code ?t=…}) and from then on held by the
 * session ({@code ?ref=FO-7K3QX}). Opening changes nothing; {@code do=reschedule} and {@code do=cancel} only open a dialog.
 */
@Named
@RequestScoped
public class BookingView {

    private static final String RESCHEDULE = "reschedule";
    private static final String CANCEL = "cancel";

    @Inject
    private AppointmentService appointments;

    @Inject
    private BookingService bookings;

    @Inject
    private AvailabilityService availability;

    @Inject
    private Settings settings;

    @Inject
    private OpenedBookings opened;

    @Inject
    private RepeatedRequest requestKey;

    @Inject
    private Visitor visitor;

    @Inject
    private FacesWording wording;

    @Inject
    private Text text;

    @Inject
    private BusinessClock clock;

    private Map<String, String> parameters;
    private Actor.Link holder;
    private Details details;
    private SlotCalendar calendar;
    private List<BookView.Alternative> alternatives = List.of();
    private String reason;

    @PostConstruct
    void find() {
        parameters = external().getRequestParameterMap();
        BookingReference.parse(parameters.get("ref"))
                .ifPresent(reference -> opened.holderOf(reference).ifPresent(link -> {
                    holder = link;
                    details = appointments.find(reference, link).orElse(null);
                }));
    }

    /** Exchanges the secret of the link for the session, so that it leaves the address bar at once. */
    public void open() throws IOException {
        external().setResponseHeader("Referrer-Policy", "no-referrer");
        var token = parameters.get("t");
        if (token != null) {
            var found = appointments.openedBy(new SecretToken(token));
            if (found.isPresent()) {
                opened.remember(found.get().details().reference(), found.get().actor());
                go(Address.here().with("ref", found.get().details().reference()).with("do", dialog()));
                return;
            }
        }
        if (details == null) {
            external().setResponseStatus(404);
        }
    }

    public boolean isFound() {
        return details != null;
    }

    public Details getDetails() {
        return details;
    }

    /** Whether it still lies ahead: then there is something to move or to cancel. */
    public boolean isUpcoming() {
        return details.isUpcoming(clock.now());
    }

    public String getAddressToReschedule() {
        return here().with("do", RESCHEDULE).toString();
    }

    public String getAddressToCancel() {
        return here().with("do", CANCEL).toString();
    }

    public String getAddressWithoutDialog() {
        return here().toString();
    }

    public boolean isRescheduling() {
        return isFound() && RESCHEDULE.equals(dialog()) && details.move().isAllowed();
    }

    public boolean isCancelling() {
        return isFound() && CANCEL.equals(dialog()) && details.cancel().isAllowed();
    }

    /** The link asked for something that is not allowed now. */
    public boolean isAskingInVain() {
        return isFound()
                && (RESCHEDULE.equals(dialog()) && !details.move().isAllowed()
                        || CANCEL.equals(dialog()) && !details.cancel().isAllowed());
    }

    // moving

    public SlotCalendar getCalendar() {
        if (calendar == null) {
            calendar = makeCalendar();
        }
        return calendar;
    }

    private SlotCalendar makeCalendar() {
        var today = wording.here().dateOf(clock.now());
        var last = today.plusDays(settings.read(BookingSettings.class).horizonDays());
        var wish = appointments.wishToMove(details.reference(), holder);
        var free = availability.offers(wish, today, last, visitor.zone()).byDay(visitor.zone()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        day -> day.getValue().stream().map(Offer::start).toList()));
        var nextFree = free.keySet().stream().min(LocalDate::compareTo);
        var asked = read("month", YearMonth::parse);
        var day = newStart()
                .map(start -> wording.here().dateOf(start))
                .or(() -> read("day", LocalDate::parse))
                .or(() -> asked.isPresent() ? Optional.empty() : nextFree);
        var month = day.map(YearMonth::from).or(() -> asked).orElse(YearMonth.from(today));
        var chosen = day.or(() -> free.keySet().stream()
                .filter(date -> YearMonth.from(date).equals(month))
                .min(LocalDate::compareTo));
        return SlotCalendar.of(
                new SlotCalendar.Chosen(month, chosen.orElse(null), newStart().orElse(null)),
                new SlotCalendar.Offer(free, today, last, nextFree.orElse(null)),
                wording.here(),
                DayOfWeek.MONDAY,
                here().with("do", RESCHEDULE));
    }

    private Optional<Instant> newStart() {
        return read("start", Instant::parse);
    }

    public boolean isNewTimeChosen() {
        return newStart().isPresent();
    }

    /** {@code From Tue 3 March, 10:00 to Thu 5 March, 14:30}. */
    public String getMoveSentence() {
        return newStart()
                .map(start ->
                        text.of("book.one.move.sentence", wording.dateTime(details.start()), wording.dateTime(start)))
                .orElseGet(() -> text.get("book.one.move.choose"));
    }

    public void move() throws IOException {
        try {
            bookings.move(details.reference(), newStart().orElseThrow(), holder, requestKey.key());
            go(here().with("done", "moved"));
        } catch (SlotRefusedException gone) {
            say(gone);
            alternatives = gone.alternatives().stream()
                    .map(offer -> new BookView.Alternative(
                            wording.dateTime(offer.start()),
                            here().with("do", RESCHEDULE)
                                    .with("start", offer.start())
                                    .toString()))
                    .toList();
        } catch (RefusedException refused) {
            say(refused);
        }
    }

    public List<BookView.Alternative> getAlternatives() {
        return alternatives;
    }

    // cancelling

    public void cancel() throws IOException {
        try {
            bookings.cancel(details.reference(), reason == null ? "" : reason.strip(), holder, requestKey.key());
            go(here().with("done", "cancelled"));
        } catch (RefusedException refused) {
            say(refused);
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** What was just done, told once at the top; nothing otherwise. */
    public String getSaid() {
        var done = parameters.get("done");
        if (!isFound() || done == null) {
            return null;
        }
        return switch (done) {
            case "moved" ->
                details.status().holdsTime() ? text.of("book.one.moved", wording.dateTime(details.start())) : null;
            case "cancelled" -> details.status().holdsTime() ? null : text.get("book.one.cancelled");
            default -> null;
        };
    }

    private String dialog() {
        var asked = parameters.get("do");
        return RESCHEDULE.equals(asked) || CANCEL.equals(asked) ? asked : null;
    }

    private Address here() {
        return Address.here()
                .with("ref", details.reference())
                .with(
                        "zone",
                        read("zone", Function.identity())
                                .filter(name -> visitor.zone().getId().equals(name))
                                .orElse(null));
    }

    private void go(Address choices) throws IOException {
        external().redirect(external().getRequestContextPath() + "/booking" + choices);
    }

    /** What stands in the address under this name; empty when it cannot be read. */
    private <T> Optional<T> read(String name, Function<String, T> parse) {
        try {
            return Optional.ofNullable(parameters.get(name))
                    .filter(value -> !value.isEmpty())
                    .map(parse);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private void say(RefusedException refused) {
        refused.refusals().forEach(refusal -> FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, wording.of(refusal), null)));
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
