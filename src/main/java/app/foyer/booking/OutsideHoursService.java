package app.foyer.booking;

import app.foyer.availability.AvailabilityService;
import app.foyer.availability.DateRange;
import app.foyer.availability.OpeningHours;
import app.foyer.booking.HeldTimes.Row;
import app.foyer.catalog.CatalogService;
import app.foyer.catalog.CatalogService.Place;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.TimeRange;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which upcoming appointments no longer lie within the hours. Changing hours cancels nothing: this says what is to be moved
 * or talked about, and a person does it.
 */
@Stateless
@RolesAllowed({"STAFF", "ADMIN"})
public class OutsideHoursService {

    /** Of one person; who has more than this is told of the first. */
    private static final int MOST = 1_000;

    @Inject
    private HeldTimes appointments;

    @Inject
    private AvailabilityService availability;

    @Inject
    private CatalogService catalog;

    @Inject
    private BusinessClock clock;

    /** @param zone of its location, in which it is told */
    public record Outside(
            BookingReference reference, TimeRange time, ZoneId zone, String service, String customer, String location)
            implements Serializable {}

    /** Of one staff member, in order of time; none of a colleague's. */
    public List<Outside> of(long staffId, Actor actor) {
        var upcoming = appointments.of(staffId, clock.now(), actor, MOST);
        var byPlace = upcoming.stream().collect(Collectors.groupingBy(Row::locationId));
        return byPlace.entrySet().stream()
                .flatMap(place -> outside(staffId, place))
                .sorted(Comparator.comparing(one -> one.time().start()))
                .toList();
    }

    /**
     * How many appointments lie on days on which a location, or all of them for empty, is closed.
     *
     * @param first first day, {@code last} last day, both included, on each location's calendar
     */
    @RolesAllowed("ADMIN")
    public long onDays(Optional<Long> location, LocalDate first, LocalDate last) {
        return catalog.places().values().stream()
                .filter(place -> location.isEmpty() || location.get() == place.id())
                .mapToLong(place -> appointments.count(
                        place.id(),
                        later(first.atStartOfDay(place.zone()).toInstant()),
                        last.plusDays(1).atStartOfDay(place.zone()).toInstant()))
                .sum();
    }

    private Stream<Outside> outside(long staffId, Map.Entry<Long, List<Row>> place) {
        var rows = place.getValue();
        var there = Optional.ofNullable(catalog.places().get(place.getKey()));
        var zone = there.map(Place::zone).orElseGet(() -> rows.get(0).zone());
        var days = new DateRange(
                day(rows.get(0).time().start(), zone).minusDays(1),
                day(rows.get(rows.size() - 1).time().end(), zone).plusDays(1));
        var hours = availability.openingHours(staffId, place.getKey(), days);
        return rows.stream().filter(row -> !isWithin(row, hours)).map(OutsideHoursService::told);
    }

    private static Outside told(Row row) {
        return new Outside(
                row.appointment().reference(),
                row.time(),
                row.zone(),
                row.service().name(),
                row.customer().fullName(),
                row.location().name());
    }

    private static boolean isWithin(Row row, Optional<OpeningHours> hours) {
        return hours.filter(open -> open.open(row.time()).contains(row.time())).isPresent();
    }

    private Instant later(Instant moment) {
        var now = clock.now();
        return moment.isAfter(now) ? moment : now;
    }

    private static LocalDate day(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(moment, zone);
    }
}
