package app.foyer.web.admin.calendar;

import app.foyer.availability.DateRange;
import app.foyer.availability.WorkPlan;
import app.foyer.booking.Actor;
import app.foyer.booking.diary.DiaryService;
import app.foyer.booking.diary.DiaryService.Sheet;
import app.foyer.booking.diary.DiaryWish;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.shared.Wording;
import app.foyer.web.admin.calendar.MonthPainter.Cell;
import app.foyer.web.support.Address;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads once what the address asks for: whose appointments in which days, and when these people work. */
final class CalendarSource {

    private final DiaryService diary;
    private final Actor actor;
    private final CalendarChoices choices;
    private final Wording wording;
    private final DateRange range;
    private final Duration step;
    private final Address booking;
    private Sheet sheet;
    private Shown shown;

    /**
     * @param wording in the zone of the calendar
     * @param step between two times that can be clicked
     * @param booking where a new appointment is made
     */
    CalendarSource(
            DiaryService diary,
            Actor actor,
            CalendarChoices choices,
            Wording wording,
            DayOfWeek firstDay,
            Duration step,
            Address booking) {
        this.diary = diary;
        this.actor = actor;
        this.choices = choices;
        this.wording = wording;
        this.range = choices.span().around(choices.day(), firstDay);
        this.step = step;
        this.booking = booking;
    }

    List<LocalDate> days() {
        return range.first().datesUntil(range.last().plusDays(1)).toList();
    }

    /**
     * A month: only the first few of each day are read.
     *
     * @param people who may be away
     */
    List<List<Cell>> weeks(List<Person> people) {
        var found = diary.byDay(wish(choices.staff(), location()), MonthPainter.FEW, actor);
        var remarks = new DayRemarks(plansOf(people), asked(people), wording);
        return new MonthPainter(choices, wording, remarks).weeks(choices.day(), days(), found);
    }

    /** @param people of whom there may be columns */
    Shown shown(List<Person> people) {
        if (shown == null) {
            var plans = plansOf(people);
            var received = asked(people).stream()
                    .filter(person -> !choices.staff().isEmpty()
                            || plans.containsKey(person.id())
                                    && plans.get(person.id()).hasHours())
                    .toList();
            sheet = diary.sheet(wishOf(received), actor);
            shown = new Shown(choices, wording, days(), received, sheet.entries(), plans, step, booking);
        }
        return shown;
    }

    /** Whether there is more than one sheet can show. */
    boolean isCut() {
        return sheet != null && sheet.isCut();
    }

    private List<Person> asked(List<Person> people) {
        return people.stream()
                .filter(person -> choices.staff().isEmpty() || choices.staff().contains(person.id()))
                .toList();
    }

    private Map<Long, WorkPlan> plansOf(List<Person> people) {
        return diary.plans(
                wish(Set.of(), location()),
                asked(people).stream().map(Person::id).toList(),
                actor);
    }

    /** Whoever looks at one place sees of its people also what they do elsewhere: they are not free then. */
    private DiaryWish wishOf(List<Person> received) {
        if (!choices.staff().isEmpty()) {
            return wish(choices.staff(), Optional.empty());
        }
        var isEverybody = choices.location() == null || received.isEmpty();
        return isEverybody
                ? wish(Set.of(), location())
                : wish(received.stream().map(Person::id).collect(Collectors.toSet()), Optional.empty());
    }

    private DiaryWish wish(Set<Long> staff, Optional<Long> location) {
        return new DiaryWish(range, wording.zone(), staff, location, choices.calledOffToo());
    }

    private Optional<Long> location() {
        return Optional.ofNullable(choices.location());
    }
}
