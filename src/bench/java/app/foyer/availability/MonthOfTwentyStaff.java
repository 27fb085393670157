package app.foyer.availability;

import app.foyer.shared.TimeRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * How long it takes to offer a month with 20 staff members for anyone, grouped by the visitor's day.
 * Run it with {@code mvn -q -Pbench}; it prints milliseconds.
 *
 * <p>The load: October 2026 in Berlin (with its clock change), five or six days a week in two stretches with a break,
 * a special day, a day off and two blocked times each, eight appointments a day; an hour with buffers every 15 minutes.
 */
public final class MonthOfTwentyStaff {

    private static final int STAFF = 20;
    private static final int WARM_UP = 400;
    private static final int ROUNDS = 400;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId VISITOR = ZoneId.of("America/New_York");
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);

    private final Random random = new Random(42);
    private final List<WorkingCalendar> calendars = new ArrayList<>();
    private final List<List<Taken>> taken = new ArrayList<>();

    private MonthOfTwentyStaff() {
        for (int staff = 0; staff < STAFF; staff++) {
            calendars.add(calendar(staff));
            taken.add(appointments());
        }
    }

    public static void main(String[] args) {
        var business = new MonthOfTwentyStaff();
        for (var alignment : StepAlignment.values()) {
            for (int i = 0; i < WARM_UP; i++) {
                business.offers(alignment);
            }
            business.measure(alignment);
        }
    }

    private void measure(StepAlignment alignment) {
        var milliseconds = new double[ROUNDS];
        int starts = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long from = System.nanoTime();
            starts = offers(alignment).offers().size();
            milliseconds[i] = (System.nanoTime() - from) / 1e6;
        }
        Arrays.sort(milliseconds);
        System.out.printf(
                "%-8s %d staff, %d starts: median %.2f ms, 95 of 100 below %.2f ms%n",
                alignment, STAFF, starts, milliseconds[ROUNDS / 2], milliseconds[ROUNDS * 95 / 100]);
    }

    private Offers offers(StepAlignment alignment) {
        var month = new WallClock(VISITOR).of(new DateRange(FIRST, LAST));
        var slots = new ArrayList<Slot>();
        for (int staff = 0; staff < STAFF; staff++) {
            var free = new FreeTimes(new OpeningHours(calendars.get(staff)), taken.get(staff), rules(alignment));
            slots.addAll(free.slots(month));
        }
        var offers = Offers.of(slots);
        if (offers.byDay(VISITOR).size() < 20) {
            throw new IllegalStateException("The month should not be empty");
        }
        return offers;
    }

    private static SlotRules rules(StepAlignment alignment) {
        return new SlotRules(
                Duration.ofMinutes(60),
                Duration.ofMinutes(5),
                Duration.ofMinutes(10),
                Duration.ofMinutes(15),
                alignment,
                1,
                Optional.empty(),
                Instant.EPOCH,
                FIRST.plusYears(1).atStartOfDay(BERLIN).toInstant());
    }

    private WorkingCalendar calendar(int staff) {
        var hours = new ArrayList<WeeklyStretch>();
        var breaks = new ArrayList<WeeklyStretch>();
        for (int day = 1; day <= 5 + staff % 2; day++) {
            hours.add(new WeeklyStretch(DayOfWeek.of(day), LocalTime.of(8, 0), LocalTime.of(12, 30)));
            hours.add(new WeeklyStretch(DayOfWeek.of(day), LocalTime.of(13, 30), LocalTime.of(19, 0)));
            breaks.add(new WeeklyStretch(DayOfWeek.of(day), LocalTime.of(16, 0), LocalTime.of(16, 15)));
        }
        return new WorkingCalendar(
                staff,
                1,
                BERLIN,
                hours,
                breaks,
                Map.of(someDay(), List.of(new LocalStretch(LocalTime.of(10, 0), LocalTime.of(14, 0)))),
                List.of(DateRange.of(someDay())),
                List.of(DateRange.of(LocalDate.of(2026, 10, 3))),
                List.of(sometimeOn(someDay(), 90), sometimeOn(someDay(), 90)));
    }

    private List<Taken> appointments() {
        var appointments = new ArrayList<Taken>();
        for (var day = FIRST.minusDays(3); !day.isAfter(LAST.plusDays(1)); day = day.plusDays(1)) {
            for (int i = 1; i <= 8; i++) {
                appointments.add(new Taken(sometimeOn(day, 45), Sharing.withNobody(i)));
            }
        }
        return appointments;
    }

    private TimeRange sometimeOn(LocalDate day, int minutes) {
        var start = day.atTime(8 + random.nextInt(10), 5 * random.nextInt(12)).atZone(BERLIN);
        return TimeRange.from(start.toInstant(), Duration.ofMinutes(minutes));
    }

    private LocalDate someDay() {
        return FIRST.plusDays(random.nextInt(31));
    }
}
