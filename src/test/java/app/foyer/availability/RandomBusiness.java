package app.foyer.availability;

import app.foyer.shared.TimeRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Somebody's hours, absences and appointments in three days, made up from a seed: all in whole minutes, mostly odd. */
final class RandomBusiness {

    private static final List<String> NIGHTS = List.of(
            "Europe/Berlin 2026-03-29",
            "Europe/Berlin 2026-10-25",
            "America/New_York 2026-03-08",
            "America/New_York 2026-11-01",
            "Australia/Lord_Howe 2026-04-05",
            "Australia/Lord_Howe 2026-10-04",
            "America/Sao_Paulo 2018-11-04",
            "America/Sao_Paulo 2018-02-18",
            "Asia/Beirut 2026-03-29",
            "Pacific/Apia 2011-12-30",
            "Asia/Kathmandu 2026-05-05",
            "UTC 2026-05-05");
    private static final long GROUP_SERVICE = 9;

    private final Random random;
    private final ExampleCalendar calendar;
    private final LocalDate night;
    private final List<Taken> taken = new ArrayList<>();
    private final SlotRules rules;

    RandomBusiness(long seed) {
        random = new Random(seed);
        var zoneAndDate = NIGHTS.get((int) (seed % NIGHTS.size())).split(" ");
        calendar = ExampleCalendar.in(zoneAndDate[0]);
        night = LocalDate.parse(zoneAndDate[1]);
        makeUpHours();
        makeUpAbsences();
        rules = makeUpRules();
        makeUpAppointments();
    }

    FreeTimes free() {
        return new FreeTimes(calendar.opening(), taken, rules);
    }

    MinuteByMinute slowly() {
        return new MinuteByMinute(calendar.build(), taken, rules, wanted());
    }

    TimeRange wanted() {
        return TimeRange.from(midnight().minus(Duration.ofDays(1)), Duration.ofDays(3));
    }

    private void makeUpHours() {
        boolean aroundTheClock = random.nextInt(8) == 0;
        for (var day : DayOfWeek.values()) {
            for (int i = random.nextInt(4); i > 0 && !aroundTheClock; i--) {
                calendar.works(day, time(), time());
            }
            if (aroundTheClock) {
                calendar.works(day, "00:00", "00:00");
            }
            if (random.nextBoolean()) {
                var from = LocalTime.parse(time());
                calendar.pauses(
                        day, from.toString(), from.plusMinutes(oneTo(90)).toString());
            }
        }
    }

    private void makeUpAbsences() {
        for (int i = random.nextInt(2); i > 0; i--) {
            calendar.special(nearTheNight(), time(), time());
        }
        if (random.nextInt(4) == 0) {
            var day = nearTheNight();
            calendar.off(day, day);
        }
        if (random.nextInt(4) == 0) {
            var day = nearTheNight();
            calendar.companyClosed(day, day);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            calendar.blockedTimes.add(somewhere(oneTo(300)));
        }
    }

    private SlotRules makeUpRules() {
        var made = ExampleRules.lasting(oneTo(150)).withBuffers(random.nextInt(25), random.nextInt(25));
        int step = List.of(5, 7, 15, 20, 30, 45, 50, 60, 90).get(random.nextInt(9));
        made = random.nextBoolean() ? made.every(step) : made.packedEvery(step);
        made = random.nextBoolean() ? made : made.forGroupsOf(oneTo(3), GROUP_SERVICE);
        if (random.nextBoolean()) {
            made.notBefore(midnight().minus(Duration.ofMinutes(random.nextInt(1500))));
        }
        if (random.nextBoolean()) {
            made.notAfter(midnight().plus(Duration.ofMinutes(1000 + random.nextInt(1500))));
        }
        return made.build();
    }

    private void makeUpAppointments() {
        for (int i = random.nextInt(20); i > 0; i--) {
            boolean alone = random.nextInt(rules.sharingKey().isPresent() ? 4 : 2) == 0;
            var sharing = alone ? Sharing.withNobody(i) : Sharing.amongCustomersOf(GROUP_SERVICE);
            taken.add(new Taken(somewhere(oneTo(120)), sharing));
        }
    }

    private TimeRange somewhere(int minutes) {
        var start = midnight().plus(Duration.ofMinutes(random.nextInt(6 * 1440) - 4 * 1440L));
        return TimeRange.from(start, Duration.ofMinutes(minutes));
    }

    private Instant midnight() {
        return night.atStartOfDay(calendar.zone).toInstant();
    }

    private String nearTheNight() {
        return night.plusDays(random.nextInt(4) - 2).toString();
    }

    /** A third of all times lie on the hour, so that stretches touch and zero occurs. */
    private String time() {
        return LocalTime.of(random.nextInt(24), random.nextInt(3) == 0 ? 0 : random.nextInt(60))
                .toString();
    }

    private int oneTo(int most) {
        return 1 + random.nextInt(most);
    }
}
