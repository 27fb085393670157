package app.foyer.web.panel;

import app.foyer.booking.Actor;
import app.foyer.booking.AppointmentService;
import app.foyer.booking.AppointmentService.Details;
import app.foyer.booking.BookingReference;
import app.foyer.web.support.AppointmentCard;
import app.foyer.web.support.FacesWording;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the parts of {@code /panel/appointments} share: what the address asks for, and the way to an appointment of the
 * customer who has signed in. Somebody else's is as absent as an unknown one.
 */
@RequestScoped
class MyAppointments {

    static final String PAGE = "/panel/appointments";

    @Inject
    private Me me;

    @Inject
    private AppointmentService appointments;

    @Inject
    private FacesWording wording;

    private Map<String, String> parameters;
    private PanelChoices choices;
    private final Map<String, Optional<AppointmentCard>> found = new HashMap<>();

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        choices = PanelChoices.from(parameters);
    }

    Map<String, String> parameters() {
        return parameters;
    }

    PanelChoices choices() {
        return choices;
    }

    /** Nobody, when the account belongs to no customer. */
    Optional<Actor.Customer> owner() {
        return me.asCustomer();
    }

    /** @throws java.util.NoSuchElementException when the account belongs to no customer, who then has no appointment */
    Actor.Customer actor() {
        return owner().orElseThrow();
    }

    Optional<AppointmentCard> find(String reference) {
        return reference == null ? Optional.empty() : found.computeIfAbsent(reference, this::read);
    }

    /** What was read of an appointment counts no longer: it may be different by now. */
    void readAnew() {
        found.clear();
    }

    private Optional<AppointmentCard> read(String reference) {
        return BookingReference.parse(reference)
                .flatMap(known -> owner().flatMap(customer -> appointments.find(known, customer)))
                .map(this::card);
    }

    AppointmentCard card(Details details) {
        return new AppointmentCard(details, wording.here(), choices.here());
    }
}
