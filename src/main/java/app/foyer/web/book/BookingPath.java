package app.foyer.web.book;

import app.foyer.availability.AvailabilityService;
import app.foyer.availability.Offers;
import app.foyer.availability.Wish;
import app.foyer.catalog.CatalogService;
import app.foyer.catalog.CatalogService.OfferedService;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.catalog.CatalogService.Place;
import app.foyer.settings.BookingSettings;
import app.foyer.settings.Settings;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Refusal;
import app.foyer.web.book.Choices.PersonChoice;
import app.foyer.web.support.Address;
import app.foyer.web.support.AskedTime;
import app.foyer.web.support.Visitor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a visitor has come: reads the address, asks what is offered and free, and keeps what {@link StillOffered} leaves of
 * the choices. What comes next is told by {@link Progress}.
 */
@RequestScoped
class BookingPath {

    @Inject
    private CatalogService catalog;

    @Inject
    private AvailabilityService availability;

    @Inject
    private Settings settings;

    @Inject
    private BusinessClock clock;

    @Inject
    private Visitor visitor;

    private Map<String, String> address;
    private Choices choices;
    private Horizon horizon;
    private AskedTime asked;
    private List<OfferedService> services;
    private FreeByPlace free;
    private Progress progress;
    private final List<Refusal> notices = new ArrayList<>();

    @PostConstruct
    void follow() {
        var faces = FacesContext.getCurrentInstance();
        address = faces.getExternalContext().getRequestParameterMap();
        choices = Choices.from(address);
        horizon = horizon(visitor.zone());
        asked = AskedTime.in(address, today(), last(), visitor.zone());
        services = catalog.offeredServices();
        notices.addAll(choices.problems());
        horizon.objectionTo(choices).ifPresent(notices::add);
        choose(faces.isPostback());
    }

    private void choose(boolean isSent) {
        var still = new StillOffered(choices, notices);
        var service = still.service(services);
        var person = service == null ? null : still.person(service);
        free = person == null ? FreeByPlace.NONE : freeTimes(service, person);
        var location = person == null ? null : still.location(service, free);
        var start = location == null ? null : still.start(asked.start(), free.at(location), isSent);
        progress = new Progress(service, person, location, start);
    }

    private FreeByPlace freeTimes(OfferedService service, PersonChoice person) {
        var wish = Wish.toBook(service.id(), person.staff(), Optional.empty());
        return new FreeByPlace(availability.offers(wish, today(), last(), visitor.zone()), service.locations());
    }

    private Horizon horizon(ZoneId zone) {
        var today = clock.now().atZone(zone).toLocalDate();
        return new Horizon(
                today, today.plusDays(settings.read(BookingSettings.class).horizonDays()));
    }

    Step step() {
        return progress.next(locations().size() > 1, choices.details());
    }

    /** Whether the address leads to a booking that was made, instead of to one that is being made. */
    boolean isOfABooking() {
        return address.containsKey("done");
    }

    /** Where the chosen person has any free time; all places of the service when there is none anywhere. */
    List<Place> locations() {
        return free.places();
    }

    /** What is free at the chosen place. */
    Offers offersHere() {
        return location() == null ? free.all() : free.at(location());
    }

    /** The first free start at this place; empty when there is none. */
    Optional<Instant> firstStartAt(Place place) {
        return free.firstStartAt(place);
    }

    /** The time that the address asks for, as far as it could be booked at all. */
    AskedTime asked() {
        return asked;
    }

    LocalDate today() {
        return horizon.today();
    }

    LocalDate last() {
        return horizon.last();
    }

    /** The address of everything chosen up to (and without) this step. */
    Address before(Step next) {
        return progress.before(next, choices.toServices());
    }

    List<OfferedService> services() {
        return services;
    }

    OfferedService service() {
        return progress.service();
    }

    Place location() {
        return progress.location();
    }

    Instant start() {
        return progress.start();
    }

    /** The chosen person; null for anyone, and while nobody is chosen. */
    Person staff() {
        return progress.staff();
    }

    boolean isPersonChosen() {
        return progress.person() != null;
    }

    List<Refusal> notices() {
        return notices.stream().distinct().toList();
    }
}
