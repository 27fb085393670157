package app.foyer.demo;

import app.foyer.availability.OpeningHours;
import app.foyer.availability.WeeklyStretch;
import app.foyer.availability.WorkingCalendar;
import app.foyer.booking.AppointmentLife;
import app.foyer.booking.AppointmentLife.Decided;
import app.foyer.booking.AppointmentLife.Move;
import app.foyer.catalog.Location;
import app.foyer.catalog.StaffMember;
import app.foyer.catalog.schedule.WeeklyHours.Kind;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The demo's appointments as they would be imagined at a moment, with the team's real weeks and some of their services, and
 * what has become of each.
 */
final class ImaginedDiary {

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
    static final Map<Long, Offered> SERVICES = Stream.of(
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
    static final List<Regular> REGULARS = IntStream.rangeClosed(1, 60)
            .mapToObj(id -> new Regular(id, "Customer " + id, "", id % 2 == 1 ? BERLIN : LISBON))
            .toList();

    private ImaginedDiary() {}

    static List<AppointmentLife> diary(Instant now) {
        return DIARIES.computeIfAbsent(now, ImaginedDiary::imagine);
    }

    static List<AppointmentLife> imagine(Instant now) {
        var diary = new DemoDiary(DESKS, REGULARS, now, new Random(1));
        new DemoCustomer(diary, REGULARS.get(0), now).book();
        return diary.fill();
    }

    static TimeRange time(AppointmentLife life) {
        var start = life.later().stream()
                .filter(Move.class::isInstance)
                .map(move -> ((Move) move).newStart())
                .findFirst()
                .orElse(life.start());
        return TimeRange.from(start, SERVICES.get(life.serviceId()).duration());
    }

    static TimeRange occupied(AppointmentLife life) {
        return SERVICES.get(life.serviceId()).rules().occupied(time(life).start());
    }

    static AppointmentStatus status(AppointmentLife life) {
        return life.later().stream()
                .filter(Decided.class::isInstance)
                .map(decided -> ((Decided) decided).status())
                .reduce(life.firstStatus(), (earlier, later) -> later);
    }

    static Desk desk(AppointmentLife life) {
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
