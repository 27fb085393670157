package app.foyer.web.book;

import app.foyer.availability.AvailabilityService;
import app.foyer.availability.Wish;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.catalog.CatalogService.Place;
import app.foyer.settings.BookingSettings;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.SlotCalendar;
import app.foyer.web.support.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The fourth step of {@code /book.xhtml}: a month, a day and the free times of that day. */
@Named
@RequestScoped
public class TimeStep {

    @Inject
    private BookingPath path;

    @Inject
    private Visitor visitor;

    @Inject
    private FacesWording wording;

    @Inject
    private Settings settings;

    @Inject
    private AvailabilityService availability;

    private SlotCalendar calendar;

    public SlotCalendar getCalendar() {
        if (calendar == null) {
            calendar = makeCalendar();
        }
        return calendar;
    }

    private SlotCalendar makeCalendar() {
        var free = path.offersHere().byDay(visitor.zone()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, day -> day.getValue().stream()
                        .map(offer -> offer.start())
                        .toList()));
        var nextFree = free.keySet().stream().min(LocalDate::compareTo);
        var asked = path.asked();
        var month = asked.month().or(() -> nextFree.map(YearMonth::from)).orElseGet(() -> YearMonth.from(path.today()));
        var day = asked.day().or(() -> firstIn(month, free.keySet()));
        return SlotCalendar.of(
                new SlotCalendar.Chosen(month, day.orElse(null), path.start()),
                new SlotCalendar.Offer(free, path.today(), path.last(), nextFree.orElse(null), places(day)),
                wording.here(),
                settings.read(CompanySettings.class).firstDayOfWeek(),
                path.before(Step.TIME));
    }

    /** {@code 3 places left}, where the business tells that of its groups. */
    private Map<Instant, String> places(Optional<LocalDate> day) {
        if (day.isEmpty()
                || !path.service().isForGroups()
                || !settings.read(BookingSettings.class).showPlacesLeft()) {
            return Map.of();
        }
        var wish = Wish.toBook(
                path.service().id(),
                Optional.ofNullable(path.staff()).map(Person::id),
                Optional.ofNullable(path.location()).map(Place::id));
        return availability.placesLeft(wish, day.get(), day.get(), visitor.zone()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, left -> wording.here().text("form.places", left.getValue())));
    }

    private static Optional<LocalDate> firstIn(YearMonth month, Set<LocalDate> days) {
        return days.stream().filter(day -> YearMonth.from(day).equals(month)).min(LocalDate::compareTo);
    }

    /** Whether somebody else could have time when the chosen person has none. */
    public boolean isOtherPersonPossible() {
        return path.staff() != null
                && path.service().staff().size() > 1
                && path.offersHere().offers().isEmpty();
    }
}
