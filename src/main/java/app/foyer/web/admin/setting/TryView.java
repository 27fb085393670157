package app.foyer.web.admin.setting;

import app.foyer.booking.AppointmentFilter;
import app.foyer.booking.AppointmentService;
import app.foyer.booking.AppointmentService.Details;
import app.foyer.booking.AppointmentService.Sort;
import app.foyer.booking.BookingReference;
import app.foyer.booking.ConsoleActors;
import app.foyer.booking.trial.Trial;
import app.foyer.booking.trial.TrialService;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.PageRequest;
import app.foyer.shared.Wording;
import app.foyer.web.support.Address;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.TypedTime;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Behind {@code /admin/settings/try.xhtml}: what a customer may do with an appointment at a moment, and which setting says
 * so. All of it stands in the address; nothing is changed.
 */
@Named
@RequestScoped
public class TryView {

    private static final int FOUND = 10;
    private static final int LONGEST_SEARCH = 100;
    private static final String SEARCH = "search";
    private static final String APPOINTMENT = "appointment";
    private static final String AT = "at";

    @Inject
    private AppointmentService appointments;

    @Inject
    private TrialService trials;

    @Inject
    private ConsoleActors actors;

    @Inject
    private BusinessClock clock;

    @Inject
    private FacesWording wording;

    private String search;
    private String at;
    private boolean atIsWrong;
    private boolean asked;
    private Trial trial;
    private List<Details> found;

    @PostConstruct
    void read() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        var typed = typed(parameters.get(SEARCH));
        search = typed.substring(0, Math.min(typed.length(), LONGEST_SEARCH));
        at = typed(parameters.get(AT));
        asked = parameters.containsKey(APPOINTMENT);
        trial = BookingReference.parse(typed(parameters.get(APPOINTMENT)))
                .flatMap(reference -> trials.of(reference, clock.now()))
                .flatMap(now -> at.isEmpty() ? Optional.of(now) : at(now))
                .orElse(null);
    }

    /** The same appointment, asked about at the moment that was typed; as of now when that is no moment. */
    private Optional<Trial> at(Trial now) {
        var moment = TypedTime.moment(at)
                .map(typed -> typed.atZone(now.appointment().place().zone()).toInstant());
        atIsWrong = moment.isEmpty();
        return moment.isEmpty() ? Optional.of(now) : trials.of(now.appointment().reference(), moment.get());
    }

    /** Appointments to choose from: those that the search finds, the next to come first. */
    public List<Details> getFound() {
        if (found == null) {
            var filter = AppointmentFilter.between(
                    search.isEmpty() ? Optional.of(clock.now()) : Optional.empty(), Optional.empty());
            found = appointments
                    .list(
                            filter.searching(search),
                            new PageRequest<>(0, FOUND, Sort.START, search.isEmpty()),
                            actors.current())
                    .rows();
        }
        return found;
    }

    /** Whether there may be others that only another search finds. */
    public boolean isFull() {
        return getFound().size() == FOUND;
    }

    public String addressOf(Details appointment) {
        return Address.here()
                .with(SEARCH, search.isEmpty() ? null : search)
                .with(APPOINTMENT, appointment.reference())
                .toString();
    }

    public boolean isChosen(Details appointment) {
        return trial != null && trial.appointment().reference().equals(appointment.reference());
    }

    /** Null as long as no appointment is chosen. */
    public Trial getTrial() {
        return trial;
    }

    /** Whether the address asks for an appointment that there is not. */
    public boolean isUnknown() {
        return asked && trial == null;
    }

    /** The moment that is asked about, as the field for it wants it: by the clock of the place. */
    public String getAt() {
        if (atIsWrong) {
            return at;
        }
        return trial.moment()
                .atZone(trial.appointment().place().zone())
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    public boolean isAtWrong() {
        return atIsWrong;
    }

    /** By the clock of the place where the appointment is. */
    public Wording there(Details appointment) {
        return wording.in(appointment.place().zone());
    }

    /** What a setting says, in words. */
    public String words(Object content) {
        return SettingWords.of(content, there(trial.appointment()));
    }

    /** Until when it is allowed; null when time does not change the answer. */
    public Instant until(Trial.Change change) {
        return change.decision().changesAt().orElse(null);
    }

    /** Where this setting is made: for all services, or for this one. */
    public String addressOfRules(boolean ofService) {
        return Address.of("/admin/settings/panel")
                .with("service", ofService ? trial.appointment().serviceId() : null)
                .toString();
    }

    public String getSearch() {
        return search;
    }

    private static String typed(String sent) {
        return Objects.requireNonNullElse(sent, "").strip();
    }
}
