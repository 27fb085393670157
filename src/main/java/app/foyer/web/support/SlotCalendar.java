package app.foyer.web.support;

import app.foyer.shared.Wording;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * A month with its free days and the free times of the chosen day, ready to be shown as plain links. Knows no database:
 * the page asks for the free times and hands them in.
 *
 * @param title the month: {@code March 2026}
 * @param weekdays the heads of the columns
 * @param previous the month before; null when it lies in the past
 * @param next the month after; null when it lies beyond what can be booked
 * @param weeks the days of the month in rows of seven, with {@code null} outside the month
 * @param chosenDay in words; null when no day is chosen
 * @param groups the times of the chosen day; empty groups are left out
 * @param nextFree the next free day, when the chosen day or month has no time; else null
 * @param without what to say when the chosen day or month has no time
 * @param until until when one can book, in words; null before the last month
 * @param zones the zones to choose from
 * @param page the path of the page, for the form that changes the zone; empty for the page itself
 * @param withoutZone the choices that stay when the zone changes
 */
public record SlotCalendar(
        String title,
        List<Weekday> weekdays,
        Link previous,
        Link next,
        List<List<Day>> weeks,
        String chosenDay,
        List<Group> groups,
        Link nextFree,
        String without,
        String until,
        List<ZoneChoice> zones,
        String page,
        Address withoutZone)
        implements Serializable {

    public record Link(String label, String address) implements Serializable {}

    public record Weekday(String shortName, String name) implements Serializable {}

    public record Day(int number, String label, boolean free, boolean chosen, boolean today, String address)
            implements Serializable {}

    public record Group(String id, String title, List<Time> times) implements Serializable {}

    /**
     * @param id the same in every language and zone, so that a script or a test finds the time again
     * @param note what is told about it, such as the places that are left; null for nothing
     */
    public record Time(String id, String label, boolean chosen, String address, String note) implements Serializable {}

    /**
     * What was chosen so far.
     *
     * @param month the month to show
     * @param day null when none is chosen
     * @param start null when none is chosen
     */
    public record Chosen(YearMonth month, LocalDate day, Instant start) implements Serializable {}

    /**
     * What can be chosen.
     *
     * @param free the free starts by day in the visitor's zone; at least those of the month
     * @param today in the visitor's zone
     * @param last the last day that can be booked
     * @param nextFree the first free day from today on; null when there is none
     * @param notes what is told about single times
     */
    public record Offer(
            Map<LocalDate, List<Instant>> free,
            LocalDate today,
            LocalDate last,
            LocalDate nextFree,
            Map<Instant, String> notes) {

        /** With nothing to tell about single times. */
        public Offer(Map<LocalDate, List<Instant>> free, LocalDate today, LocalDate last, LocalDate nextFree) {
            this(free, today, last, nextFree, Map.of());
        }

        /** @param day null when none is chosen */
        List<Instant> on(LocalDate day) {
            return day == null ? List.of() : free.getOrDefault(day, List.of());
        }
    }

    /** Whether the chosen day has times, so that one of them can be chosen. */
    public boolean hasTimes() {
        return !groups.isEmpty();
    }

    /** @param address of the page with everything chosen that is not the calendar's business */
    public static SlotCalendar of(Chosen chosen, Offer offer, Wording wording, DayOfWeek firstDay, Address address) {
        var month = new MonthSheet(chosen, offer, wording, firstDay, address);
        var day = new DayTimes(chosen, offer, wording, address);
        return new SlotCalendar(
                month.title(),
                month.weekdays(),
                month.previous(),
                month.next(),
                month.weeks(),
                day.day(),
                day.groups(),
                day.nextFree(),
                day.without(),
                month.until(),
                ZoneChoice.all(wording),
                address.path(),
                address.without("zone")
                        .with("month", chosen.month())
                        .with("day", chosen.day())
                        .with("start", chosen.start()));
    }
}
