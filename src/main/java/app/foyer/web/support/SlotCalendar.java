package app.foyer.web.support;

import app.foyer.shared.Wording;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        List<Zone> zones,
        String page,
        Address withoutZone)
        implements Serializable {

    public record Link(String label, String address) implements Serializable {}

    public record Weekday(String shortName, String name) implements Serializable {}

    public record Day(int number, String label, boolean free, boolean chosen, boolean today, String address)
            implements Serializable {}

    public record Group(String id, String title, List<Time> times) implements Serializable {}

    /** @param id the same in every language and zone, so that a script or a test finds the time again */
    public record Time(String id, String label, boolean chosen, String address) implements Serializable {}

    public record Zone(String id, String label, boolean chosen) implements Serializable {}

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
     */
    public record Offer(Map<LocalDate, List<Instant>> free, LocalDate today, LocalDate last, LocalDate nextFree) {}

    /** Whether the chosen day has times, so that one of them can be chosen. */
    public boolean hasTimes() {
        return !groups.isEmpty();
    }

    /** @param address of the page with everything chosen that is not the calendar's business */
    public static SlotCalendar of(Chosen chosen, Offer offer, Wording wording, DayOfWeek firstDay, Address address) {
        return new Maker(chosen, offer, wording, firstDay, address).make();
    }

    private record Maker(Chosen chosen, Offer offer, Wording wording, DayOfWeek firstDay, Address address) {

        private static final LocalTime NOON = LocalTime.NOON;
        private static final LocalTime EVENING = LocalTime.of(17, 0);

        SlotCalendar make() {
            return new SlotCalendar(
                    title(chosen.month()),
                    weekdays(),
                    chosen.month().isAfter(YearMonth.from(offer.today()))
                            ? month(
                                    "common.calendar.previousMonth",
                                    chosen.month().minusMonths(1))
                            : null,
                    chosen.month().isBefore(YearMonth.from(offer.last()))
                            ? month("common.calendar.nextMonth", chosen.month().plusMonths(1))
                            : null,
                    weeks(),
                    chosen.day() == null ? null : wording.longDate(chosen.day()),
                    groups(),
                    nextFree(),
                    without(),
                    zones(),
                    address.path(),
                    address.without("zone")
                            .with("month", chosen.month())
                            .with("day", chosen.day())
                            .with("start", chosen.start()));
        }

        private List<Weekday> weekdays() {
            return IntStream.range(0, 7)
                    .mapToObj(firstDay::plus)
                    .map(day -> new Weekday(
                            day.getDisplayName(TextStyle.SHORT_STANDALONE, wording.locale()),
                            day.getDisplayName(TextStyle.FULL_STANDALONE, wording.locale())))
                    .toList();
        }

        private List<List<Day>> weeks() {
            var first = chosen.month().atDay(1).with(TemporalAdjusters.previousOrSame(firstDay));
            return Stream.iterate(first, monday -> monday.plusWeeks(1))
                    .takeWhile(monday -> !monday.isAfter(chosen.month().atEndOfMonth()))
                    .map(monday -> IntStream.range(0, 7)
                            .mapToObj(monday::plusDays)
                            .map(this::day)
                            .toList())
                    .toList();
        }

        /** Days of the months before and after have no number and no address. */
        private Day day(LocalDate date) {
            if (!YearMonth.from(date).equals(chosen.month())) {
                return new Day(0, "", false, false, false, null);
            }
            var isFree = !timesOf(date).isEmpty();
            var isChosen = date.equals(chosen.day());
            return new Day(
                    date.getDayOfMonth(),
                    label(date, isFree, isChosen),
                    isFree,
                    isChosen,
                    date.equals(offer.today()),
                    isFree ? address.with("day", date).toString() : null);
        }

        private String label(LocalDate date, boolean isFree, boolean isChosen) {
            var key = isChosen
                    ? "common.calendar.dayChosen"
                    : isFree ? "common.calendar.dayFree" : "common.calendar.dayFull";
            return wording.text(key, wording.longDate(date));
        }

        private List<Group> groups() {
            return Stream.of(
                            group("morning", LocalTime.MIN, NOON),
                            group("afternoon", NOON, EVENING),
                            group("evening", EVENING, null))
                    .filter(group -> !group.times().isEmpty())
                    .toList();
        }

        private Group group(String id, LocalTime from, LocalTime before) {
            var times = timesOf(chosen.day()).stream()
                    .filter(start -> isWithin(start.atZone(wording.zone()).toLocalTime(), from, before))
                    .map(this::time)
                    .toList();
            return new Group(id, wording.text("common.calendar." + id), times);
        }

        private static boolean isWithin(LocalTime time, LocalTime from, LocalTime before) {
            return !time.isBefore(from) && (before == null || time.isBefore(before));
        }

        private Time time(Instant start) {
            return new Time(
                    "time-" + start.toString().replaceAll("[-:]", ""),
                    wording.time(start),
                    start.equals(chosen.start()),
                    address.with("day", chosen.day()).with("start", start).toString());
        }

        private List<Instant> timesOf(LocalDate day) {
            return day == null ? List.of() : offer.free().getOrDefault(day, List.of());
        }

        private Link nextFree() {
            var isNeeded = offer.nextFree() != null && timesOf(chosen.day()).isEmpty();
            return isNeeded
                    ? new Link(
                            wording.text("common.calendar.nextFree", wording.date(offer.nextFree())),
                            address.with("day", offer.nextFree()).toString())
                    : null;
        }

        private String without() {
            if (chosen.day() != null) {
                return wording.text("common.calendar.noTimes");
            }
            if (!offer.free().values().stream().allMatch(List::isEmpty)) {
                return wording.text("common.calendar.chooseDay");
            }
            return offer.nextFree() == null
                    ? wording.text("common.calendar.noTimesAtAll")
                    : wording.text("common.calendar.noTimesInMonth", title(chosen.month()));
        }

        private Link month(String key, YearMonth month) {
            return new Link(
                    wording.text(key, title(month)),
                    address.with("month", month).toString());
        }

        private String title(YearMonth month) {
            return DateTimeFormatter.ofPattern(wording.text("common.format.month"), wording.locale())
                    .format(month.atDay(1));
        }

        private List<Zone> zones() {
            var offered = Zones.offered();
            var chosenFirst = offered.contains(wording.zone())
                    ? offered.stream()
                    : Stream.concat(Stream.of(wording.zone()), offered.stream());
            return chosenFirst.map(this::zone).toList();
        }

        private Zone zone(ZoneId zone) {
            var label = wording.text(
                    "common.format.timeInZone",
                    zone.getId().replace('_', ' '),
                    wording.in(zone).offset(wording.now()));
            return new Zone(zone.getId(), label, zone.equals(wording.zone()));
        }
    }
}
