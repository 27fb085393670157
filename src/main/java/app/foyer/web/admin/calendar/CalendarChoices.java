package app.foyer.web.admin.calendar;

import app.foyer.web.support.Address;
import app.foyer.web.support.Days;
import app.foyer.web.support.SentNumber;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the address of the calendar asks for. Anything may stand there: what means nothing is left out.
 *
 * @param span null when nothing is asked for
 * @param day null for today
 * @param staff whom to show; empty for everybody
 * @param location null for all
 * @param byStatus coloured by status instead of by service
 * @param calledOffToo cancelled and rejected ones as well
 */
record CalendarChoices(
        Span span, LocalDate day, Set<Long> staff, Long location, boolean byStatus, boolean calledOffToo) {

    static CalendarChoices from(Map<String, String> parameters, String[] staff) {
        return new CalendarChoices(
                Span.named(parameters.get("view")).orElse(null),
                Days.parse(parameters.get("day")).orElse(null),
                numbers(staff),
                SentNumber.id(parameters.get("location")).orElse(null),
                "status".equals(parameters.get("colour")),
                "all".equals(parameters.get("show")));
    }

    Address address() {
        return Address.here()
                .with("view", span == null ? null : span.word())
                .with("day", day)
                .withAll("staff", staff)
                .with("location", location)
                .with("colour", byStatus ? "status" : null)
                .with("show", calledOffToo ? "all" : null);
    }

    CalendarChoices in(Span other) {
        return new CalendarChoices(other, day, staff, location, byStatus, calledOffToo);
    }

    CalendarChoices on(LocalDate other) {
        return new CalendarChoices(span, other, staff, location, byStatus, calledOffToo);
    }

    CalendarChoices of(Set<Long> others) {
        return new CalendarChoices(span, day, others, location, byStatus, calledOffToo);
    }

    CalendarChoices at(Long other) {
        return new CalendarChoices(span, day, staff, other, byStatus, calledOffToo);
    }

    CalendarChoices colouredByStatus(boolean isSo) {
        return new CalendarChoices(span, day, staff, location, isSo, calledOffToo);
    }

    CalendarChoices withCalledOff(boolean isSo) {
        return new CalendarChoices(span, day, staff, location, byStatus, isSo);
    }

    private static Set<Long> numbers(String[] typed) {
        return Stream.ofNullable(typed)
                .flatMap(Arrays::stream)
                .flatMap(one -> SentNumber.id(one).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
