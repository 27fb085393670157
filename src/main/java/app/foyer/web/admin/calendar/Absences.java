package app.foyer.web.admin.calendar;

import app.foyer.availability.NotWorking;
import app.foyer.availability.NotWorking.Kind;
import app.foyer.availability.TimeRangeSet;
import app.foyer.availability.WorkPlan;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.shared.TimeRange;
import app.foyer.web.support.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** When those who are shown are not to be had: of one with every reason, of several when none of them is there. */
final class Absences {

    private final Shown shown;

    Absences(Shown shown) {
        this.shown = shown;
    }

    List<NotWorking> of(Person person) {
        var plan = shown.plans().get(person.id());
        return plan == null ? List.of() : plan.notWorking();
    }

    /** The stretches in which none of them works, without a reason. */
    List<NotWorking> ofAll(List<Person> people) {
        var open = new ArrayList<TimeRange>();
        plans(people).forEach(plan -> open.addAll(plan.open()));
        var days = shown.days();
        var frame = new TimeRange(
                startOf(days.get(0)), startOf(days.get(days.size() - 1).plusDays(1)));
        return TimeRangeSet.of(open).gapsWithin(frame).ranges().stream()
                .map(time -> new NotWorking(Kind.OFF_HOURS, time, null))
                .toList();
    }

    /** Who is away for the whole of this day; that the business is closed, when it is so for all. */
    String remark(LocalDate day, List<Person> people) {
        var time = new TimeRange(startOf(day), startOf(day.plusDays(1)));
        if (!people.isEmpty() && people.stream().allMatch(person -> isAllDay(Kind.CLOSED, time, person))) {
            return shown.wording().text("calendar.paint.CLOSED");
        }
        var away = people.stream()
                .filter(person -> isAllDay(Kind.DAY_OFF, time, person))
                .map(Person::name)
                .toList();
        return away.isEmpty() ? "" : shown.wording().text("calendar.away", String.join(", ", away));
    }

    private boolean isAllDay(Kind kind, TimeRange day, Person person) {
        return of(person).stream()
                .anyMatch(one -> one.kind() == kind && one.time().contains(day));
    }

    private List<WorkPlan> plans(List<Person> people) {
        return people.stream()
                .map(person -> shown.plans().get(person.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    private Instant startOf(LocalDate day) {
        return Days.startOf(day, shown.wording().zone());
    }
}
