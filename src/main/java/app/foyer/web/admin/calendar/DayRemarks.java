package app.foyer.web.admin.calendar;

import app.foyer.availability.Away;
import app.foyer.availability.NotWorking.Kind;
import app.foyer.availability.WorkPlan;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.shared.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says of a day that the business is closed and why, or who is away for the whole of it: of one person with the reason. */
final class DayRemarks {

    /** So many are named. */
    private static final int NAMES = 3;

    private final Map<Long, WorkPlan> plans;
    private final List<Person> people;
    private final Wording wording;

    /** @param people who are shown; those without any hours are not missed */
    DayRemarks(Map<Long, WorkPlan> plans, List<Person> people, Wording wording) {
        this.plans = plans;
        this.people = people.stream()
                .filter(person ->
                        plans.containsKey(person.id()) && plans.get(person.id()).hasHours())
                .toList();
        this.wording = wording;
    }

    DayRemark of(LocalDate day) {
        var missing =
                people.stream().filter(person -> away(day, person) != null).toList();
        if (missing.isEmpty()) {
            return DayRemark.NONE;
        }
        var reasons = missing.stream().map(person -> away(day, person)).toList();
        var isNobodyThere = missing.size() == people.size();
        var isClosed = isNobodyThere && reasons.stream().allMatch(away -> away.kind() == Kind.CLOSED);
        return new DayRemark(isClosed || people.size() == 1 ? why(reasons) : who(missing), isNobodyThere);
    }

    /** @param reason as the business wrote it; null or empty when it gave none */
    static String why(Kind kind, String reason, Wording wording) {
        var word = wording.text("calendar.paint." + kind);
        var hasReason = reason != null && !reason.isBlank();
        return hasReason ? wording.text("calendar.paint.because", word, reason) : word;
    }

    /** All are of one kind; they may have different reasons when each place has its own. */
    private String why(List<Away> reasons) {
        var different = reasons.stream()
                .map(Away::reason)
                .filter(reason -> reason != null && !reason.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
        return why(reasons.get(0).kind(), different, wording);
    }

    private String who(List<Person> missing) {
        var names = missing.stream().limit(NAMES).map(Person::name).collect(Collectors.joining(", "));
        int more = missing.size() - NAMES;
        return wording.text("calendar.away", more > 0 ? wording.text("calendar.away.more", names, more) : names);
    }

    private Away away(LocalDate day, Person person) {
        return plans.get(person.id()).away().get(day);
    }
}
