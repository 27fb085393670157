package app.foyer.web.admin.appointment;

import app.foyer.availability.AvailabilityService;
import app.foyer.availability.Offer;
import app.foyer.availability.Slot;
import app.foyer.availability.Wish;
import app.foyer.booking.Actor;
import app.foyer.booking.ConsoleActors;
import app.foyer.catalog.CatalogService;
import app.foyer.catalog.CatalogService.OfferedService;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.catalog.CatalogService.Place;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.Wording;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.TypedTime;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody of the business can choose from when booking: for staff what they give themselves. */
@Named
@RequestScoped
public class DeskOffer {

    private static final int FEW = 2;

    @Inject
    private CatalogService catalog;

    @Inject
    private AvailabilityService availability;

    @Inject
    private ConsoleActors actors;

    @Inject
    private Settings settings;

    @Inject
    private FacesWording wording;

    private List<OfferedService> services;

    /**
     * A time that is free.
     *
     * @param time {@code 14:30}, as it is typed
     * @param label as it is read
     * @param whereAndWho for each place that is left open who is free there, and the time there where its clock shows another
     */
    public record FreeTime(String time, String label, List<String> whereAndWho) {}

    public List<OfferedService> getServices() {
        if (services == null) {
            services = catalog.offeredServices().stream()
                    .filter(service -> self().isEmpty()
                            || service.staff().stream().anyMatch(person -> person.id() == self().get()))
                    .toList();
        }
        return services;
    }

    public List<Person> getPeople() {
        return catalog.people().values().stream()
                .filter(person -> self().filter(id -> id != person.id()).isEmpty())
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    public List<Place> getPlaces() {
        return catalog.places().values().stream()
                .sorted(Comparator.comparing(Place::name))
                .toList();
    }

    /** Whether there is anybody but oneself to book for. */
    public boolean isForOthers() {
        return self().isEmpty();
    }

    /** By whose clock times are typed: that of the place, and of the company where any place will do. */
    public ZoneId zone(Long location) {
        return Optional.ofNullable(location)
                .map(catalog.places()::get)
                .map(Place::zone)
                .orElseGet(() -> {
                    var places = getPlaces();
                    return places.size() == 1
                            ? places.get(0).zone()
                            : settings.read(CompanySettings.class).timeZone();
                });
    }

    /** Free times of a day as customers are offered them; nothing while the service is not chosen. */
    public List<FreeTime> times(Wish wish, LocalDate day, ZoneId zone) {
        var local = wording.in(zone);
        return availability.offers(wish, day, day, zone).byDay(zone).getOrDefault(day, List.of()).stream()
                .map(offer -> new FreeTime(
                        TypedTime.of(offer.start(), zone), local.time(offer.start()), whereAndWho(wish, offer, local)))
                .toList();
    }

    /** What was left open, and whoever takes this time should know: nothing when person and place are chosen. */
    private List<String> whereAndWho(Wish wish, Offer offer, Wording local) {
        if (wish.staffId().isPresent() && wish.locationId().isPresent()) {
            return List.of();
        }
        return offer.slots().stream()
                .collect(Collectors.groupingBy(Slot::locationId, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(slots -> Stream.of(who(wish, slots, local), where(slots.get(0), local))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String who(Wish wish, List<Slot> slots, Wording local) {
        if (wish.staffId().isPresent()) {
            return "";
        }
        return slots.size() > FEW
                ? local.text("desk.free.people", slots.size())
                : slots.stream()
                        .map(slot -> catalog.people().get(slot.staffId()).name())
                        .collect(Collectors.joining(", "));
    }

    private String where(Slot slot, Wording local) {
        var place = catalog.places().get(slot.locationId());
        var there = local.in(place.zone());
        var isSameClock = there.offset(slot.start()).equals(local.offset(slot.start()));
        var name = catalog.places().size() > 1 ? place.name() : "";
        return isSameClock
                ? name
                : local.text(
                        "desk.free.there",
                        place.name(),
                        local.text("common.format.timeInZone", there.time(slot.start()), there.zoneName()));
    }

    /** The member of the staff who asks; empty for an administrator. */
    Optional<Long> self() {
        return actors.current() instanceof Actor.Staff staff ? Optional.of(staff.staffId()) : Optional.empty();
    }
}
