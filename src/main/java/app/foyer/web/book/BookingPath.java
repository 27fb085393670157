package app.foyer.web.book;

import app.foyer.availability.AvailabilityService;
import app.foyer.availability.Offer;
import app.foyer.availability.Offers;
import app.foyer.availability.Slot;
import app.foyer.availability.Wish;
import app.foyer.catalog.CatalogService;
import app.foyer.catalog.CatalogService.OfferedService;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.catalog.CatalogService.Place;
import app.foyer.settings.BookingSettings;
import app.foyer.settings.Settings;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Refusal;
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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far a visitor has come: the choices of the address, held against what is really offered. A choice that is not (any
 * more) offered is dropped and told; a step with only one possible answer is skipped.
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
    private ZoneId zone;
    private AskedTime asked;
    private List<OfferedService> services;
    private OfferedService service;
    private Choices.PersonChoice person;
    private Place location;
    private Instant start;
    private Offers offers = new Offers(List.of());
    private final List<Refusal> notices = new ArrayList<>();

    /** While the visitor is sending the form the time is trusted: whether it is still free is decided by the booking. */
    @PostConstruct
    void follow() {
        var faces = FacesContext.getCurrentInstance();
        address = faces.getExternalContext().getRequestParameterMap();
        choices = Choices.from(address);
        zone = visitor.zone();
        asked = AskedTime.in(address, today(), last(), zone);
        notices.addAll(choices.problems());
        new Horizon(today(), last()).objectionTo(choices).ifPresent(notices::add);
        services = catalog.offeredServices();
        chooseService();
        choosePerson();
        chooseLocation();
        chooseStart(faces.isPostback());
    }

    Step step() {
        if (service == null) {
            return Step.SERVICE;
        }
        if (person == null) {
            return Step.PERSON;
        }
        if (location == null && locations().size() > 1) {
            return Step.LOCATION;
        }
        return start != null && choices.details() ? Step.DETAILS : Step.TIME;
    }

    /** Whether the address leads to a booking that was made, instead of to one that is being made. */
    boolean isOfABooking() {
        return address.containsKey("done");
    }

    private void chooseService() {
        service = choices.service()
                .flatMap(id ->
                        services.stream().filter(offered -> offered.id() == id).findFirst())
                .orElse(null);
        if (service == null && choices.service().isPresent()) {
            notices.add(Refusal.because("book.service.unknown"));
        }
    }

    private void choosePerson() {
        if (service == null) {
            return;
        }
        person = choices.person()
                .filter(choice -> choice.staff().map(this::gives).orElse(true))
                .orElse(null);
        if (person == null && choices.person().isPresent()) {
            notices.add(Refusal.because("book.staff.unknown"));
        }
        if (person == null && service.staff().size() == 1) {
            person = new Choices.PersonChoice(Optional.of(service.staff().get(0).id()));
        }
    }

    private boolean gives(long staff) {
        return service.staff().stream().anyMatch(member -> member.id() == staff);
    }

    private void chooseLocation() {
        if (person == null) {
            return;
        }
        offers = availability.offers(wish(Optional.empty()), today(), last(), zone);
        location = choices.location()
                .flatMap(id -> service.locations().stream()
                        .filter(place -> place.id() == id)
                        .findFirst())
                .orElse(null);
        if (location == null && choices.location().isPresent()) {
            notices.add(Refusal.because("book.location.unknown"));
        }
        if (location == null && locations().size() == 1) {
            location = locations().get(0);
        }
    }

    private void chooseStart(boolean trusted) {
        if (location == null || choices.start().isEmpty()) {
            return;
        }
        start = asked.start().filter(wished -> trusted || isOffered(wished)).orElse(null);
        if (start == null) {
            notices.add(Refusal.because("book.start.gone"));
        }
    }

    private boolean isOffered(Instant wished) {
        return offersHere().offers().stream().anyMatch(offer -> offer.start().equals(wished));
    }

    /** The places where the chosen person has any free time; all places of the service when there is none anywhere. */
    List<Place> locations() {
        var withTime = offers.offers().stream()
                .flatMap(offer -> offer.slots().stream())
                .map(Slot::locationId)
                .collect(Collectors.toSet());
        return withTime.isEmpty()
                ? service.locations()
                : service.locations().stream()
                        .filter(place -> withTime.contains(place.id()))
                        .toList();
    }

    /** What is free at the chosen place. */
    Offers offersHere() {
        return location == null ? offers : at(Set.of(location.id()));
    }

    /** The first free start at this place; empty when there is none. */
    Optional<Instant> firstStartAt(Place place) {
        return at(Set.of(place.id())).offers().stream().map(Offer::start).findFirst();
    }

    private Offers at(Set<Long> places) {
        return Offers.of(offers.offers().stream()
                .flatMap(offer -> offer.slots().stream())
                .filter(slot -> places.contains(slot.locationId()))
                .toList());
    }

    private Wish wish(Optional<Long> place) {
        return Wish.toBook(service.id(), person.staff(), place);
    }

    /** The time that the address asks for, as far as it could be booked at all. */
    AskedTime asked() {
        return asked;
    }

    LocalDate today() {
        return clock.now().atZone(zone).toLocalDate();
    }

    LocalDate last() {
        return today().plusDays(settings.read(BookingSettings.class).horizonDays());
    }

    /** The address of everything chosen up to (and without) this step. */
    Address before(Step next) {
        var address = choices.toServices();
        if (next.compareTo(Step.SERVICE) > 0 && service != null) {
            address = address.with("service", service.id());
        }
        if (next.compareTo(Step.PERSON) > 0 && person != null) {
            address = address.with("staff", person);
        }
        if (next.compareTo(Step.LOCATION) > 0
                && location != null
                && service.locations().size() > 1) {
            address = address.with("location", location.id());
        }
        return address;
    }

    Choices choices() {
        return choices;
    }

    List<OfferedService> services() {
        return services;
    }

    OfferedService service() {
        return service;
    }

    Place location() {
        return location;
    }

    Instant start() {
        return start;
    }

    /** The chosen person; null for anyone, and while nobody is chosen. */
    Person staff() {
        return person == null
                ? null
                : person.staff()
                        .flatMap(id -> service.staff().stream()
                                .filter(member -> member.id() == id)
                                .findFirst())
                        .orElse(null);
    }

    boolean isPersonChosen() {
        return person != null;
    }

    List<Refusal> notices() {
        return notices.stream().filter(Objects::nonNull).distinct().toList();
    }
}
