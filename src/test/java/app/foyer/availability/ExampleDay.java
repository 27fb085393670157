package app.foyer.availability;

import app.foyer.shared.Decision;
import app.foyer.shared.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One staff member in Berlin on Monday, 2 March 2026, and a service of an hour. */
final class ExampleDay {

    final ExampleCalendar berlin = ExampleCalendar.in("Europe/Berlin");
    final List<Taken> taken = new ArrayList<>();
    ExampleRules rules = ExampleRules.lasting(60);

    void book(String from, String until) {
        bookWithBuffers(from, until, 0, 0);
    }

    void bookWithBuffers(String from, String until, int minutesBefore, int minutesAfter) {
        var occupied = new TimeRange(
                at(from).minusSeconds(60L * minutesBefore), at(until).plusSeconds(60L * minutesAfter));
        taken.add(new Taken(occupied, Sharing.withNobody(taken.size() + 1)));
    }

    FreeTimes free() {
        return new FreeTimes(berlin.opening(), taken, rules.build());
    }

    Decision toTake(String time) {
        return free().toTake(at(time));
    }

    /** On the wall in Berlin. */
    List<String> starts() {
        return startsOn("2026-03-02");
    }

    List<String> startsOn(String date) {
        return starts(free(), date);
    }

    List<String> starts(FreeTimes free, String date) {
        return free.slots(dayOf(date)).stream()
                .map(slot -> slot.start().atZone(berlin.zone).toLocalTime().toString())
                .toList();
    }

    TimeRange dayOf(String date) {
        return new WallClock(berlin.zone).of(DateRange.of(LocalDate.parse(date)));
    }

    Instant at(String time) {
        return berlin.at("2026-03-02T" + time);
    }

    TimeRange range(String from, String until) {
        return new TimeRange(at(from), at(until));
    }
}
