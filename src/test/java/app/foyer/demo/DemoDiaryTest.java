package app.foyer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.availability.OpeningHours;
import app.foyer.availability.WeeklyStretch;
import app.foyer.availability.WorkingCalendar;
import app.foyer.booking.AppointmentLife;
import app.foyer.booking.AppointmentLife.Decided;
import app.foyer.booking.AppointmentLife.Happening;
import app.foyer.booking.AppointmentLife.Move;
import app.foyer.catalog.Location;
import app.foyer.catalog.StaffMember;
import app.foyer.catalog.WeeklyHours.Kind;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The demo's appointments, imagined on every kind of day, with the team's real weeks and some of their services. */
class DemoDiaryTest {

    private static final Duration NOTICE = Duration.ofHours(24);
    private static final long BERLIN = 1;
    private static final long LISBON = 2;
    private static final Team TEAM = new Team(
            Location.open("Berlin", "", ZoneId.of("Europe/Berlin"), 1),
            Location.open("Lisbon", "", ZoneId.of("Europe/Lisbon"), 2),
            StaffMember.employ("Miriam", "", 1),
            StaffMember.employ("Tomás", "", 2),
            StaffMember.employ("Jonas", "", 3),
            StaffMember.employ("Inês", "", 4),
            StaffMember.employ("Sofia", "", 5));
    private static final Map<Long, Offered> SERVICES = Stream.of(
                    new Offered(
                            1,
                            "First visit",
                            Duration.ofMinutes(50),
                            Duration.ofMinutes(5),
                            Duration.ofMinutes(10),
                            1,
                            2),
                    new Offered(2, "Physiotherapy", Duration.ofMinutes(30), Duration.ZERO, Duration.ZERO, 1, 5),
                    new Offered(3, "Small-group Pilates", Duration.ofMinutes(55), Duration.ZERO, Duration.ZERO, 6, 3),
                    new Offered(4, "Sports physiotherapy", Duration.ofMinutes(45), Duration.ZERO, Duration.ZERO, 1, 3))
            .collect(Collectors.toMap(Offered::serviceId, service -> service));
    private static final Map<Instant, List<AppointmentLife>> DIARIES = new HashMap<>();
    private static final List<Desk> DESKS = desks();
    private static final List<Regular> REGULARS = IntStream.rangeClosed(1, 60)
            .mapToObj(id -> new Regular(id, "Customer " + id, "", id % 2 == 1 ? BERLIN : LISBON))
            .toList();

    /** All times of day in an ordinary week, and of the weeks in which the clocks change. */
    static Stream<Instant> moments() {
        return Stream.of("2026-03-24T00:17:23Z", "2026-06-15T00:00:00Z", "2026-10-22T00:59:59Z")
                .map(Instant::parse)
                .flatMap(monday -> IntStream.range(0, 12).mapToObj(step -> monday.plus(Duration.ofHours(14L * step))));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void everythingLiesInWorkingHours(Instant now) {
        for (var life : diary(now)) {
            var hours = desk(life).hours().open(time(life).widenedBy(NOTICE, NOTICE));
            assertThat(hours.contains(time(life))).as("%s", life).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("moments")
    void nobodyHasTwoAppointmentsAtOnceBuffersIncludedExceptInOneClass(Instant now) {
        for (var ofOnePerson : perStaffMember(diary(now))) {
            for (int next = 1; next < ofOnePerson.size(); next++) {
                var before = ofOnePerson.get(next - 1);
                var after = ofOnePerson.get(next);
                assertThat(occupied(before).overlaps(occupied(after)))
                        .as("%s and %s", before, after)
                        .isEqualTo(areInOneClass(before, after));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("moments")
    void whatIsOverHasEndedAndWhatLiesAheadHasNot(Instant now) {
        for (var life : diary(now)) {
            var possible = time(life).end().isBefore(now)
                    ? EnumSet.complementOf(EnumSet.of(AppointmentStatus.PENDING, AppointmentStatus.CONFIRMED))
                    : EnumSet.of(AppointmentStatus.PENDING, AppointmentStatus.CONFIRMED, AppointmentStatus.CANCELLED);
            assertThat(possible).as("%s", life).contains(status(life));
        }
    }

    @ParameterizedTest
    @MethodSource("moments")
    void everyStoryRunsForwardAndNotIntoTheFuture(Instant now) {
        for (var life : diary(now)) {
            var moments = Stream.concat(
                            Stream.of(life.bookedAt()), life.later().stream().map(Happening::at))
                    .toList();
            assertThat(moments).as("%s", life).isSorted().allMatch(moment -> !moment.isAfter(now));
            assertThat(life.bookedAt()).isBefore(time(life).start());
        }
    }

    @ParameterizedTest
    @MethodSource("moments")
    void nothingHappensToWhatHasEnded(Instant now) {
        for (var life : diary(now)) {
            var beforeTheLast =
                    life.later().stream().limit(Math.max(0, life.later().size() - 1));
            assertThat(beforeTheLast)
                    .as("%s", life)
                    .allMatch(happening ->
                            happening instanceof Move || ((Decided) happening).status() == AppointmentStatus.CONFIRMED);
        }
    }

    @ParameterizedTest
    @MethodSource("moments")
    void theCustomerWhoSignsInHasSomethingToMoveSomethingTooSoonSomethingWaitingAndAPast(Instant now) {
        var own = diary(now).stream()
                .filter(life -> life.customerId() == REGULARS.get(0).customerId())
                .toList();

        assertThat(own)
                .anyMatch(life -> status(life) == AppointmentStatus.CONFIRMED
                        && time(life).start().isAfter(now.plus(NOTICE).plus(NOTICE)))
                .anyMatch(life -> status(life) == AppointmentStatus.CONFIRMED
                        && time(life).start().isAfter(now)
                        && time(life).start().isBefore(now.plus(NOTICE)))
                .anyMatch(life -> status(life) == AppointmentStatus.PENDING)
                .anyMatch(life -> status(life) == AppointmentStatus.CONFIRMED
                        && life.later().stream().anyMatch(Move.class::isInstance))
                .anyMatch(life -> status(life) == AppointmentStatus.COMPLETED);
    }

    @Test
    void thereAreSomeHundredsInAllStatuses() {
        var diary = diary(Instant.parse("2026-11-22T09:00:00Z"));

        assertThat(diary).hasSizeBetween(400, 999);
        assertThat(diary.stream().map(DemoDiaryTest::status).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(AppointmentStatus.values());
    }

    @Test
    void theSameMomentGivesTheSameDiary() {
        var now = Instant.parse("2026-11-22T09:00:00Z");

        assertThat(imagine(now)).isEqualTo(imagine(now));
    }

    private static List<AppointmentLife> diary(Instant now) {
        return DIARIES.computeIfAbsent(now, DemoDiaryTest::imagine);
    }

    private static List<AppointmentLife> imagine(Instant now) {
        var diary = new DemoDiary(DESKS, REGULARS, now, new Random(1));
        new DemoCustomer(diary, REGULARS.get(0), now).book();
        return diary.fill();
    }

    private static List<List<AppointmentLife>> perStaffMember(List<AppointmentLife> lives) {
        return lives.stream()
                .sorted(Comparator.comparing(life -> time(life).start()))
                .collect(Collectors.groupingBy(AppointmentLife::staffId))
                .values()
                .stream()
                .toList();
    }

    private static boolean areInOneClass(AppointmentLife one, AppointmentLife other) {
        return SERVICES.get(one.serviceId()).isForGroups()
                && one.serviceId() == other.serviceId()
                && time(one).equals(time(other));
    }

    private static TimeRange time(AppointmentLife life) {
        var start = life.later().stream()
                .filter(Move.class::isInstance)
                .map(move -> ((Move) move).newStart())
                .findFirst()
                .orElse(life.start());
        return TimeRange.from(start, SERVICES.get(life.serviceId()).duration());
    }

    private static TimeRange occupied(AppointmentLife life) {
        return SERVICES.get(life.serviceId()).rules().occupied(time(life).start());
    }

    private static AppointmentStatus status(AppointmentLife life) {
        return life.later().stream()
                .filter(Decided.class::isInstance)
                .map(decided -> ((Decided) decided).status())
                .reduce(life.firstStatus(), (earlier, later) -> later);
    }

    private static Desk desk(AppointmentLife life) {
        return DESKS.stream()
                .filter(desk -> desk.staffId() == life.staffId() && desk.locationId() == life.locationId())
                .findFirst()
                .orElseThrow();
    }

    private static List<Desk> desks() {
        var desks = new ArrayList<Desk>();
        for (int member = 0; member < TEAM.everybody().size(); member++) {
            for (int place = 0; place < TEAM.locations().size(); place++) {
                desk(member, place).ifPresent(desks::add);
            }
        }
        return desks;
    }

    private static Optional<Desk> desk(int member, int place) {
        var staff = TEAM.everybody().get(member);
        var location = TEAM.locations().get(place);
        var work = week(staff, location, Kind.WORK);
        var calendar = new WorkingCalendar(
                member + 1,
                place + 1,
                location.zone(),
                work,
                week(staff, location, Kind.BREAK),
                new HashMap<>(),
                List.of(),
                List.of(),
                List.of());
        return work.isEmpty()
                ? Optional.empty()
                : Optional.of(new Desk(staff.name(), new OpeningHours(calendar), services(staff)));
    }

    /** Classes and sports are given by one person each. */
    private static List<Offered> services(StaffMember staff) {
        return SERVICES.values().stream()
                .filter(service -> !service.isForGroups() || staff == TEAM.ines())
                .filter(service -> service.serviceId() != 4 || staff == TEAM.jonas())
                .toList();
    }

    private static List<WeeklyStretch> week(StaffMember staff, Location location, Kind kind) {
        return DemoHours.WEEKS.stream()
                .filter(week -> week.who().apply(TEAM) == staff && week.where().apply(TEAM) == location)
                .filter(week -> week.kind() == kind)
                .flatMap(week -> week.days().stream().map(day -> new WeeklyStretch(day, week.from(), week.until())))
                .toList();
    }
}
