package app.foyer.availability;

import app.foyer.shared.TimeRange;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Everything that was agreed about when one staff member works at one location, as people write it down.
 * {@link OpeningHours} turns it into moments.
 *
 * <p>A <em>working day</em> is what begins on that date, including what runs on past midnight.
 *
 * @param zone the location's zone, in which all local times and dates below are meant
 * @param hours the week; overlapping and touching stretches count as one
 * @param breaks the week's breaks; each interrupts whatever hours it meets
 * @param specialDays replace the week's hours and breaks of that date; an empty list means closed
 * @param daysOff working days on which this person does not work, special days included
 * @param closures working days on which the company is closed, special days included
 * @param blockedTimes moments at which this person is not to be had, whatever the hours say
 */
public record WorkingCalendar(
        long staffId,
        long locationId,
        ZoneId zone,
        List<WeeklyStretch> hours,
        List<WeeklyStretch> breaks,
        Map<LocalDate, List<LocalStretch>> specialDays,
        List<DateRange> daysOff,
        List<DateRange> closures,
        List<TimeRange> blockedTimes) {

    public WorkingCalendar {
        hours = List.copyOf(hours);
        breaks = List.copyOf(breaks);
        specialDays = Map.copyOf(specialDays);
        daysOff = List.copyOf(daysOff);
        closures = List.copyOf(closures);
        blockedTimes = List.copyOf(blockedTimes);
    }

    /** The hours of the working day that begins on {@code date}; empty when nobody works then. */
    List<LocalStretch> hoursOn(LocalDate date) {
        return isAbsent(date) ? List.of() : plannedOn(date);
    }

    /** The hours that would begin on {@code date} if nobody were away and nothing closed. */
    List<LocalStretch> plannedOn(LocalDate date) {
        return specialDays.containsKey(date) ? specialDays.get(date) : ofTheWeek(hours, date);
    }

    /** The breaks that begin on {@code date}. A day off keeps them: the night shift of the day before may run into them. */
    List<LocalStretch> breaksOn(LocalDate date) {
        return specialDays.containsKey(date) ? List.of() : ofTheWeek(breaks, date);
    }

    private boolean isAbsent(LocalDate date) {
        return daysOff.stream().anyMatch(days -> days.contains(date))
                || closures.stream().anyMatch(days -> days.contains(date));
    }

    private static List<LocalStretch> ofTheWeek(List<WeeklyStretch> week, LocalDate date) {
        return week.stream()
                .filter(stretch -> stretch.day() == date.getDayOfWeek())
                .map(WeeklyStretch::hours)
                .toList();
    }
}
