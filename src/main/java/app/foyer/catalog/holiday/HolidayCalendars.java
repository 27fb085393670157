package app.foyer.catalog.holiday;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.text.Collator;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The calendars that Jollyday brings: which countries and regions there are, and which days are holidays there. */
final class HolidayCalendars {

    private static final String BETWEEN_REGIONS = "/";
    private static final String BETWEEN_NAMES = " · ";

    private HolidayCalendars() {}

    /** Codes and names of countries, by name. */
    static Map<String, String> countries(Locale language) {
        var names = new TreeMap<String, String>(Collator.getInstance(language));
        for (var code : HolidayManager.getSupportedCalendarCodes()) {
            var country = new Locale("", code).getDisplayCountry(language);
            if (code.length() == 2 && !country.equalsIgnoreCase(code)) {
                names.put(country, code.toLowerCase(Locale.ROOT));
            }
        }
        return turned(names);
    }

    /** Codes and names of the regions of a country that have holidays of their own, by name; empty when there are none. */
    static Map<String, String> regions(String country, Locale language) {
        var names = new TreeMap<String, String>(Collator.getInstance(language));
        collect(manager(country).getCalendarHierarchy(), "", "", language, names);
        return turned(names);
    }

    /**
     * Dates and names; of several on one day all names.
     *
     * @param region one of {@link #regions}, or empty
     */
    static Map<LocalDate, String> holidays(String country, String region, int year, Locale language) {
        var path = region.isEmpty() ? new String[0] : region.split(BETWEEN_REGIONS);
        var days = new TreeMap<LocalDate, String>();
        manager(country).getHolidays(Year.of(year), path).stream()
                .filter(holiday -> holiday.getType() != HolidayType.OBSERVANCE)
                .sorted(Comparator.comparing((Holiday holiday) -> holiday.getDescription(language)))
                .forEach(holiday -> days.merge(
                        holiday.getDate(),
                        holiday.getDescription(language),
                        (one, more) -> one + BETWEEN_NAMES + more));
        return days;
    }

    /** How the calendar of a country, or of a region of it, is written in short: {@code de/by}. */
    static String key(String country, String region) {
        return region.isEmpty() ? country : country + BETWEEN_REGIONS + region;
    }

    /** The same by such a key; none when there is no such calendar any more. */
    static Map<LocalDate, String> holidays(String key, int year, Locale language) {
        var parts = key.split(BETWEEN_REGIONS, 2);
        var region = parts.length == 1 ? "" : parts[1];
        var isThere = countries(language).containsKey(parts[0])
                && (region.isEmpty() || regions(parts[0], language).containsKey(region));
        return isThere ? holidays(parts[0], region, year, language) : Map.of();
    }

    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country));
    }

    private static void collect(
            CalendarHierarchy place, String path, String name, Locale language, Map<String, String> names) {
        place.getChildren().forEach((code, child) -> {
            var childPath = path + code;
            var childName = name + child.getDescription(language);
            names.put(childName, childPath);
            collect(child, childPath + BETWEEN_REGIONS, childName + BETWEEN_NAMES, language, names);
        });
    }

    private static Map<String, String> turned(Map<String, String> byName) {
        var byCode = new LinkedHashMap<String, String>();
        byName.forEach((name, code) -> byCode.put(code, name));
        return byCode;
    }
}
