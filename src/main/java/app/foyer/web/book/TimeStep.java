package app.foyer.web.book;

import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.SlotCalendar;
import app.foyer.web.support.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
                new SlotCalendar.Offer(free, path.today(), path.last(), nextFree.orElse(null)),
                wording.here(),
                settings.read(CompanySettings.class).firstDayOfWeek(),
                path.before(Step.TIME));
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
