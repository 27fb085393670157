package app.foyer.web.admin.calendar;

import app.foyer.availability.WorkPlan;
import app.foyer.booking.diary.DiaryEntry;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.shared.Wording;
import app.foyer.web.support.Address;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What there is to paint.
 *
 * @param wording in the zone of the calendar
 * @param people whose columns there are in any case
 * @param plans by the person's id
 * @param step between two times that can be clicked
 * @param booking where a new appointment is made
 */
record Shown(
        CalendarChoices choices,
        Wording wording,
        List<LocalDate> days,
        List<Person> people,
        List<DiaryEntry> entries,
        Map<Long, WorkPlan> plans,
        Duration step,
        Address booking) {

    /** Those who are shown, and who else has appointments: somebody who has left, perhaps. */
    List<Person> everybody() {
        var known = people.stream().map(Person::id).toList();
        var others = entries.stream().map(DiaryEntry::staff).filter(person -> !known.contains(person.id()));
        return List.copyOf(
                new LinkedHashSet<>(Stream.concat(people.stream(), others).toList()));
    }
}
