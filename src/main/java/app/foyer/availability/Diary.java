package app.foyer.availability;

import app.foyer.catalog.CatalogService;
import app.foyer.catalog.CatalogService.Place;
import app.foyer.catalog.Service;
import app.foyer.catalog.schedule.ScheduleService;
import app.foyer.settings.BookingSettings;
import app.foyer.settings.Settings;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.TimeRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Brings together what is stored in several places into {@link FreeTimes}: one for each person and place in question. */
@ApplicationScoped
class Diary {

    private static final Duration ONE_MINUTE = Duration.ofMinutes(1);

    @Inject
    private CatalogService catalog;

    @Inject
    private ScheduleService schedules;

    @Inject
    private Settings settings;

    @Inject
    private BusyTime busyTime;

    @Inject
    private BusinessClock clock;

    /** @param starts the range of starts that will be asked for */
    List<FreeTimes> read(Wish wish, TimeRange starts) {
        return service(wish).map(service -> read(wish, service, starts)).orElse(List.of());
    }

    /** In id order. */
    Set<Long> candidates(Wish wish) {
        return service(wish).map(service -> candidates(wish, service)).orElse(Set.of());
    }

    Optional<OpeningHours> openingHours(long staffId, long locationId, DateRange days) {
        return Optional.ofNullable(catalog.places().get(locationId)).map(place -> {
            var schedule = schedules.of(Set.of(staffId), days.first(), days.last());
            return new OpeningHours(WorkingCalendars.of(schedule, staffId, place));
        });
    }

    private List<FreeTimes> read(Wish wish, Service service, TimeRange starts) {
        var staff = candidates(wish, service);
        var places = places(wish, service);
        if (staff.isEmpty() || places.isEmpty()) {
            return List.of();
        }
        var now = clock.now();
        var booking = settings.read(BookingSettings.class);
        var rules = places.stream()
                .map(place -> rules(wish, service, booking, now, place))
                .toList();
        var reach = rules.get(0).reach(starts);
        var schedule = schedules.of(staff, dateBefore(reach.start()), dateAfter(reach.end()));
        var taken = busyTime.of(staff, reach, wish.exceptAppointment());
        return staff.stream()
                .flatMap(member -> places.stream()
                        .map(place -> new FreeTimes(
                                new OpeningHours(WorkingCalendars.of(schedule, member, place)),
                                taken.getOrDefault(member, List.of()),
                                rules.get(places.indexOf(place)))))
                .map(freeTimes -> wish.whateverIsBooked() ? freeTimes.whateverIsBooked() : freeTimes)
                .toList();
    }

    private Optional<Service> service(Wish wish) {
        return wish.isMove() ? catalog.service(wish.serviceId()) : catalog.activeService(wish.serviceId());
    }

    /** A move stays with its staff member, even when the service is no longer offered by that person. */
    private Set<Long> candidates(Wish wish, Service service) {
        if (wish.isMove()) {
            return Set.of(wish.staffId().orElseThrow());
        }
        var offering = new TreeSet<>(service.staffIds());
        offering.retainAll(catalog.people().keySet());
        offering.removeIf(
                staff -> wish.staffId().filter(id -> !id.equals(staff)).isPresent());
        return offering;
    }

    private List<Place> places(Wish wish, Service service) {
        var wanted = wish.isMove() ? Set.of(wish.locationId().orElseThrow()) : service.locationIds();
        return catalog.places().values().stream()
                .filter(place -> wanted.contains(place.id()))
                .filter(place ->
                        wish.locationId().filter(id -> id != place.id()).isEmpty())
                .sorted(Comparator.comparing(Place::id))
                .toList();
    }

    private static SlotRules rules(Wish wish, Service service, BookingSettings booking, Instant now, Place place) {
        var window = new BookingWindow(booking.minimumNotice(), booking.horizonDays());
        var isPacked = booking.packed() && !wish.atAnyMinute();
        return new SlotRules(
                wish.length().orElse(service.duration()),
                service.bufferBefore(),
                service.bufferAfter(),
                wish.atAnyMinute() ? ONE_MINUTE : booking.step(),
                isPacked ? StepAlignment.PACKED : StepAlignment.ALIGNED,
                service.capacity(),
                service.capacity() > 1
                        ? Optional.of(Sharing.amongCustomersOf(service.id()).key())
                        : Optional.empty(),
                window.earliestStart(now),
                window.latestStart(now, place.zone()));
    }

    private static LocalDate dateBefore(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).toLocalDate().minusDays(2);
    }

    private static LocalDate dateAfter(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(2);
    }
}
