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

    /**
     * The stretches in which none of them works; the reason is told above them.
     *
     * @param kind as what they are painted
     */
    List<NotWorking> ofAll(List<Person> people, Kind kind) {
        var open = new ArrayList<TimeRange>();
        plans(people).forEach(plan -> open.addAll(plan.open()));
        var days = shown.days();
        var frame = new TimeRange(
                startOf(days.get(0)), startOf(days.get(days.size() - 1).plusDays(1)));
        return TimeRangeSet.of(open).gapsWithin(frame).ranges().stream()
                .map(time -> new NotWorking(kind, time, null))
                .toList();
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
