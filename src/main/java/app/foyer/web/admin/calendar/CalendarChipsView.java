package app.foyer.web.admin.calendar;

import app.foyer.booking.diary.DiaryEntry;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.catalog.CatalogService.Place;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The head of {@code /admin/calendar.xhtml}: which days, of whom, where and in which colours, each with its address. */
@Named
@RequestScoped
public class CalendarChipsView {

    @Inject
    private CalendarView calendar;

    /** Something to choose. */
    public record Chip(String id, String label, String address, boolean chosen) {}

    /** What a colour means: a class, and the words for it. */
    public record Meaning(String classes, String label) {}

    public List<Chip> getSpans() {
        return Arrays.stream(Span.values())
                .map(span -> new Chip(
                        "view-" + span.word(),
                        text("calendar.view." + span.word()),
                        address(choices().in(span)),
                        span == choices().span()))
                .toList();
    }

    /** The days that are shown, in words. */
    public String getTitle() {
        var days = calendar.days();
        return switch (choices().span()) {
            case DAY -> local().longDate(choices().day());
            case MONTH -> local().month(YearMonth.from(choices().day()));
            case WEEK, LIST ->
                text("calendar.days", local().date(days.get(0)), local().date(days.get(days.size() - 1)));
        };
    }

    public String getPrevious() {
        return step(-1);
    }

    public String getNext() {
        return step(1);
    }

    public String getToday() {
        return address(choices().on(today()));
    }

    public boolean isToday() {
        return calendar.days().contains(today());
    }

    public String getDay() {
        return choices().day().toString();
    }

    /** The choices of the address that the form for the day does not hold itself. */
    public List<Map.Entry<String, String>> getBesidesDay() {
        return choices().address().without("day").getEntries();
    }

    /** Everybody, and each of the staff, who is added or taken away by a click; nothing where there is only one. */
    public List<Chip> getPeople() {
        if (calendar.people().size() < 2) {
            return List.of();
        }
        var all = new Chip(
                "staff-all", text("calendar.everybody"), address(choices().of(Set.of())), nobodyInParticular());
        return Stream.concat(Stream.of(all), calendar.people().stream().map(this::chip))
                .toList();
    }

    public List<Chip> getPlaces() {
        if (calendar.places().size() < 2) {
            return List.of();
        }
        var all = new Chip(
                "place-all",
                text("calendar.allPlaces"),
                address(choices().at(null)),
                choices().location() == null);
        return Stream.concat(Stream.of(all), calendar.places().stream().map(this::chip))
                .toList();
    }

    public List<Chip> getColours() {
        return List.of(
                new Chip(
                        "colour-service",
                        text("calendar.colour.service"),
                        address(choices().colouredByStatus(false)),
                        !choices().byStatus()),
                new Chip(
                        "colour-status",
                        text("calendar.colour.status"),
                        address(choices().colouredByStatus(true)),
                        choices().byStatus()));
    }

    public Chip getCalledOff() {
        var isShown = choices().calledOffToo();
        return new Chip(
                "calledOff", text("calendar.calledOff"), address(choices().withCalledOff(!isShown)), isShown);
    }

    /** What the colours of a day or a week mean. */
    public List<Meaning> getLegend() {
        if (choices().span() == Span.MONTH) {
            return List.of();
        }
        return choices().byStatus()
                ? calendar.shownEntries().stream()
                        .map(DiaryEntry::status)
                        .distinct()
                        .sorted()
                        .map(this::meaning)
                        .toList()
                : calendar.shownEntries().stream()
                        .map(entry -> new Meaning(Blocks.hue(entry.serviceId()), entry.service()))
                        .distinct()
                        .sorted((one, other) -> one.label().compareToIgnoreCase(other.label()))
                        .toList();
    }

    private Meaning meaning(AppointmentStatus status) {
        return new Meaning("tone-" + status, local().any(status));
    }

    private Chip chip(Person person) {
        var chosen = new TreeSet<>(choices().staff());
        var isChosen = !chosen.add(person.id());
        if (isChosen) {
            chosen.remove(person.id());
        }
        return new Chip("staff-" + person.id(), person.name(), address(choices().of(chosen)), isChosen);
    }

    private Chip chip(Place place) {
        var isChosen = choices().location() != null && choices().location() == place.id();
        return new Chip("place-" + place.id(), place.name(), address(choices().at(place.id())), isChosen);
    }

    private boolean nobodyInParticular() {
        return choices().staff().isEmpty();
    }

    private String step(int by) {
        return address(choices().on(choices().span().moved(choices().day(), by)));
    }

    private LocalDate today() {
        return local().dateOf(local().now());
    }

    private CalendarChoices choices() {
        return calendar.choices();
    }

    private Wording local() {
        return calendar.local();
    }

    private String text(String key, Object... arguments) {
        return local().text(key, arguments);
    }

    private static String address(CalendarChoices choices) {
        return choices.address().toString();
    }
}
