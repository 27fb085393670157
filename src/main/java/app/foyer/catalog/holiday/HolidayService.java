package app.foyer.catalog.holiday;

import app.foyer.catalog.schedule.ClosureService;
import app.foyer.catalog.schedule.ClosureService.Closure;
import app.foyer.catalog.schedule.ClosureService.NewClosure;
import app.foyer.shared.BusinessClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Public holidays by choice: looked at first, and closed for are those that somebody ticks. */
@Stateless
@RolesAllowed("ADMIN")
public class HolidayService {

    /** How many years ahead can be chosen, this one included. */
    private static final int YEARS = 4;

    @Inject
    private ClosureService closures;

    @Inject
    private BusinessClock clock;

    /**
     * Whose holidays.
     *
     * @param country as ISO 3166 says it, in small letters
     * @param region one of {@link #regions}; empty for what holds in the whole country
     */
    public record Choice(String country, String region, int year, Optional<Long> locationId) implements Serializable {}

    /** @param closed whether the location is closed on that day already */
    public record PublicHoliday(LocalDate day, String name, boolean closed) implements Serializable {}

    /** Names by code, in the order of the names. */
    public Map<String, String> countries(Locale language) {
        return HolidayCalendars.countries(language);
    }

    /** Names by code; empty for a country without regions of its own, or none that is known. */
    public Map<String, String> regions(String country, Locale language) {
        return countries(language).containsKey(country) ? HolidayCalendars.regions(country, language) : Map.of();
    }

    public List<Integer> years() {
        var first = today().getYear();
        return IntStream.range(first, first + YEARS).boxed().toList();
    }

    /** Those that are still to come, in order of time; none for a choice that is not offered. */
    public List<PublicHoliday> preview(Choice choice, Locale language) {
        if (!isOffered(choice, language)) {
            return List.of();
        }
        var there = closures.between(LocalDate.of(choice.year(), 1, 1), LocalDate.of(choice.year(), 12, 31));
        return HolidayCalendars.holidays(choice.country(), choice.region(), choice.year(), language).entrySet().stream()
                .filter(holiday -> !holiday.getKey().isBefore(today()))
                .map(holiday -> new PublicHoliday(
                        holiday.getKey(),
                        holiday.getValue(),
                        there.stream().anyMatch(closure -> closure.closes(choice.locationId(), holiday.getKey()))))
                .toList();
    }

    /**
     * Closes on those of the days that are holidays by this choice and not closed already; a second time changes nothing.
     *
     * @param language of the names, as the person saw them
     * @return on how many days more it is closed now
     */
    public int close(Choice choice, Collection<LocalDate> days, Locale language) {
        var wanted = Set.copyOf(days);
        return closures.addMissing(preview(choice, language).stream()
                .filter(holiday -> wanted.contains(holiday.day()))
                .map(holiday -> new NewClosure(
                        choice.locationId(),
                        holiday.day(),
                        holiday.day(),
                        holiday.name(),
                        Optional.of(HolidayCalendars.key(choice.country(), choice.region()))))
                .toList());
    }

    /** What closures are for, by their number: the name of a public holiday in this language, or what somebody wrote. */
    public Map<Long, String> reasons(Collection<Closure> all, Locale language) {
        var calendars = new HashMap<String, Map<LocalDate, String>>();
        var reasons = new HashMap<Long, String>();
        for (var one : all) {
            var named = one.holiday()
                    .map(key -> calendars.computeIfAbsent(
                            key + one.first().getYear(),
                            year -> HolidayCalendars.holidays(key, one.first().getYear(), language)))
                    .map(days -> days.get(one.first()));
            reasons.put(one.id(), named.orElse(one.reason()));
        }
        return reasons;
    }

    private boolean isOffered(Choice choice, Locale language) {
        return countries(language).containsKey(choice.country())
                && (choice.region().isEmpty()
                        || regions(choice.country(), language).containsKey(choice.region()))
                && years().contains(choice.year());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
    }
}
