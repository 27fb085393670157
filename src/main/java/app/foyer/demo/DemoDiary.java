package app.foyer.demo;

import app.foyer.availability.DateRange;
import app.foyer.availability.FreeTimes;
import app.foyer.availability.Slot;
import app.foyer.availability.Taken;
import app.foyer.booking.AppointmentLife;
import app.foyer.shared.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Four weeks of the past and five of the future, filled by the rule by which visitors book: {@link FreeTimes}. So
 * everything lies in working hours and nothing overlaps. Pure: the same desks, customers and moment give the same diary.
 */
final class DemoDiary {

    private static final int DAYS_BACK = 28;
    private static final int DAYS_AHEAD = 35;
    private static final Duration PAUSE = Duration.ofMinutes(45);
    private static final int TRIES_FOR_A_CUSTOMER = 20;

    private final List<Desk> desks;
    private final List<Regular> regulars;
    private final LocalDate today;
    private final Random random;
    private final DemoStories stories;

    private final List<AppointmentLife> lives = new ArrayList<>();
    private final Map<Long, List<Taken>> takenOfStaff = new HashMap<>();
    private final Map<Long, Set<LocalDate>> visitsOfCustomer = new HashMap<>();

    DemoDiary(List<Desk> desks, List<Regular> regulars, Instant now, Random random) {
        this.desks = desks;
        this.regulars = regulars;
        this.today = LocalDate.ofInstant(now, zone(desks.get(0)));
        this.random = random;
        this.stories = new DemoStories(now, random);
    }

    /** The days that the diary looks at, with a margin for zones. */
    static DateRange days(LocalDate today) {
        return new DateRange(today.minusDays(DAYS_BACK + 2), today.plusDays(DAYS_AHEAD + 2));
    }

    List<AppointmentLife> fill() {
        today.minusDays(DAYS_BACK)
                .datesUntil(today.plusDays(DAYS_AHEAD + 1))
                .forEach(day -> desks.forEach(desk -> fill(desk, day)));
        return lives;
    }

    /** Every free start at a location that lies in {@code starts}, for the services with these names, in order of time. */
    List<Place> free(long location, Set<String> services, TimeRange starts) {
        return desks.stream()
                .filter(desk -> desk.locationId() == location)
                .flatMap(desk -> desk.offered().stream()
                        .filter(offered -> services.contains(offered.name()))
                        .flatMap(offered -> free(desk, offered, starts).stream()
                                .filter(slot -> isRound(slot.start(), offered))
                                .map(slot -> new Place(desk, offered, slot.start()))))
                .sorted(Comparator.comparing(Place::start))
                .toList();
    }

    /** A start that somebody can have. */
    record Place(Desk desk, Offered offered, Instant start) {}

    void book(Place place, Regular regular, DemoStories.Outcome outcome) {
        var life = stories.of(place, regular, outcome);
        lives.add(life);
        var occupied = place.offered().rules().occupied(place.start());
        takenOfStaff
                .computeIfAbsent(place.desk().staffId(), staff -> new ArrayList<>())
                .add(new Taken(occupied, place.offered().sharing(lives.size())));
        visitsOfCustomer
                .computeIfAbsent(regular.customerId(), customer -> new HashSet<>())
                .add(day(place));
    }

    private void fill(Desk desk, LocalDate day) {
        var wholeDay = desk.hours().clock().of(DateRange.of(day));
        var from = wholeDay.start();
        while (from.isBefore(wholeDay.end())) {
            var place = anywhereAfter(from, wholeDay.end(), desk);
            if (place.isEmpty()) {
                return;
            }
            var start = place.get().start();
            if (random.nextInt(100) < busyness(day)) {
                comeTo(place.get());
                from = start.plus(place.get().offered().duration());
            } else {
                from = start.plus(PAUSE);
            }
        }
    }

    private Optional<Place> anywhereAfter(Instant from, Instant until, Desk desk) {
        var offered = anyOf(desk.offered());
        return free(desk, offered, new TimeRange(from, until)).stream()
                .filter(slot -> isRound(slot.start(), offered))
                .findFirst()
                .map(slot -> new Place(desk, offered, slot.start()));
    }

    private void comeTo(Place place) {
        var people = place.offered().isForGroups()
                ? 2 + random.nextInt(place.offered().capacity() - 1)
                : 1;
        for (int person = 0; person < people; person++) {
            somebodyFor(place).ifPresent(regular -> book(place, regular, stories.anyOutcome(place)));
        }
    }

    private List<Slot> free(Desk desk, Offered offered, TimeRange starts) {
        var taken = takenOfStaff.getOrDefault(desk.staffId(), List.of());
        return new FreeTimes(desk.hours(), taken, offered.rules()).slots(starts);
    }

    private Offered anyOf(List<Offered> offered) {
        var choice =
                random.nextInt(offered.stream().mapToInt(Offered::popularity).sum());
        for (var candidate : offered) {
            choice -= candidate.popularity();
            if (choice < 0) {
                return candidate;
            }
        }
        throw new IllegalStateException("Nothing is offered");
    }

    /** Nobody comes twice within three days. */
    private Optional<Regular> somebodyFor(Place place) {
        for (int attempt = 0; attempt < TRIES_FOR_A_CUSTOMER; attempt++) {
            var regular = regulars.get(1 + random.nextInt(regulars.size() - 1));
            if (regular.locationId() == place.desk().locationId() && hasTime(regular, day(place))) {
                return Optional.of(regular);
            }
        }
        return Optional.empty();
    }

    private boolean hasTime(Regular regular, LocalDate day) {
        var visits = visitsOfCustomer.getOrDefault(regular.customerId(), Set.of());
        return day.minusDays(1).datesUntil(day.plusDays(2)).noneMatch(visits::contains);
    }

    /** In percent: full in the past and the coming days, with more and more room after them. */
    private int busyness(LocalDate day) {
        var ahead = ChronoUnit.DAYS.between(today, day);
        return ahead <= 7 ? 55 : Math.max(10, 55 - (int) (ahead - 7) * 2);
    }

    /** Classes begin on the hour, everything else on the hour or half past. */
    private static boolean isRound(Instant start, Offered offered) {
        var minute = start.atOffset(ZoneOffset.UTC).getMinute();
        return minute == 0 || minute == 30 && !offered.isForGroups();
    }

    private static LocalDate day(Place place) {
        return LocalDate.ofInstant(place.start(), zone(place.desk()));
    }

    private static ZoneId zone(Desk desk) {
        return desk.hours().calendar().zone();
    }
}
