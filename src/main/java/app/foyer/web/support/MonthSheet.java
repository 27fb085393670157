package app.foyer.web.support;

import app.foyer.shared.Wording;
import app.foyer.web.support.SlotCalendar.Chosen;
import app.foyer.web.support.SlotCalendar.Day;
import app.foyer.web.support.SlotCalendar.Link;
import app.foyer.web.support.SlotCalendar.Offer;
import app.foyer.web.support.SlotCalendar.Weekday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The upper half of a {@link SlotCalendar}: one month as a sheet of days, with the ways to the months beside it. */
record MonthSheet(Chosen chosen, Offer offer, Wording wording, DayOfWeek firstDay, Address address) {

    String title() {
        return wording.month(chosen.month());
    }

    /** Null when it lies in the past. */
    Link previous() {
        return chosen.month().isAfter(YearMonth.from(offer.today()))
                ? month("common.calendar.previousMonth", chosen.month().minusMonths(1))
                : null;
    }

    /** Null when it lies beyond what can be booked. */
    Link next() {
        return chosen.month().isBefore(YearMonth.from(offer.last()))
                ? month("common.calendar.nextMonth", chosen.month().plusMonths(1))
                : null;
    }

    /** Until when one can book, where no further month says so; null before. */
    String until() {
        return next() == null ? wording.text("common.calendar.until", wording.date(offer.last())) : null;
    }

    List<Weekday> weekdays() {
        return IntStream.range(0, 7)
                .mapToObj(firstDay::plus)
                .map(day -> new Weekday(
                        day.getDisplayName(TextStyle.SHORT_STANDALONE, wording.locale()),
                        day.getDisplayName(TextStyle.FULL_STANDALONE, wording.locale())))
                .toList();
    }

    List<List<Day>> weeks() {
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
        var isFree = !offer.on(date).isEmpty();
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
        var key =
                isChosen ? "common.calendar.dayChosen" : isFree ? "common.calendar.dayFree" : "common.calendar.dayFull";
        return wording.text(key, wording.longDate(date));
    }

    private Link month(String key, YearMonth month) {
        return new Link(
                wording.text(key, wording.month(month)),
                address.with("month", month).toString());
    }
}
