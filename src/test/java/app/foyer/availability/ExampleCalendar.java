package app.foyer.availability;

import app.foyer.shared.TimeRange;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says a working calendar in one readable line, with times as people write them. */
final class ExampleCalendar {

    final ZoneId zone;
    long staffId = 1;
    long locationId = 1;
    final List<WeeklyStretch> hours = new ArrayList<>();
    final List<WeeklyStretch> breaks = new ArrayList<>();
    final Map<LocalDate, List<LocalStretch>> specialDays = new HashMap<>();
    final List<DateRange> daysOff = new ArrayList<>();
    final List<DateRange> closures = new ArrayList<>();
    final List<TimeRange> blockedTimes = new ArrayList<>();

    private ExampleCalendar(String zone) {
        this.zone = ZoneId.of(zone);
    }

    static ExampleCalendar in(String zone) {
        return new ExampleCalendar(zone);
    }

    ExampleCalendar of(long staffId, long locationId) {
        this.staffId = staffId;
        this.locationId = locationId;
        return this;
    }

    ExampleCalendar daily(String from, String until) {
        for (var day : DayOfWeek.values()) {
            works(day, from, until);
        }
        return this;
    }

    ExampleCalendar works(DayOfWeek day, String from, String until) {
        hours.add(new WeeklyStretch(day, LocalTime.parse(from), LocalTime.parse(until)));
        return this;
    }

    ExampleCalendar pauses(DayOfWeek day, String from, String until) {
        breaks.add(new WeeklyStretch(day, LocalTime.parse(from), LocalTime.parse(until)));
        return this;
    }

    ExampleCalendar closedOn(String date) {
        specialDays.put(LocalDate.parse(date), List.of());
        return this;
    }

    ExampleCalendar special(String date, String from, String until) {
        specialDays
                .computeIfAbsent(LocalDate.parse(date), day -> new ArrayList<>())
                .add(new LocalStretch(LocalTime.parse(from), LocalTime.parse(until)));
        return this;
    }

    ExampleCalendar off(String first, String last) {
        daysOff.add(new DateRange(LocalDate.parse(first), LocalDate.parse(last)));
        return this;
    }

    ExampleCalendar companyClosed(String first, String last) {
        closures.add(new DateRange(LocalDate.parse(first), LocalDate.parse(last)));
        return this;
    }

    ExampleCalendar blocked(String from, String until) {
        blockedTimes.add(range(from, until));
        return this;
    }

    /** The moment at which the wall of this location shows {@code dateAndTime}, for example {@code 2026-03-02T09:00}. */
    Instant at(String dateAndTime) {
        return LocalDateTime.parse(dateAndTime).atZone(zone).toInstant();
    }

    TimeRange range(String from, String until) {
        return new TimeRange(at(from), at(until));
    }

    WorkingCalendar build() {
        return new WorkingCalendar(
                staffId, locationId, zone, hours, breaks, specialDays, daysOff, closures, blockedTimes);
    }

    OpeningHours opening() {
        return new OpeningHours(build());
    }

    /** The working time that lies within these dates, as the wall shows it with its offset. */
    List<String> openFrom(String first, String last) {
        var dates = new WallClock(zone).of(new DateRange(LocalDate.parse(first), LocalDate.parse(last)));
        return opening().open(dates).intersect(TimeRangeSet.of(List.of(dates))).ranges().stream()
                .map(range -> shown(range.start()) + " - " + shown(range.end()))
                .toList();
    }

    private String shown(Instant moment) {
        return moment.atZone(zone).toOffsetDateTime().toString();
    }
}
