package app.foyer.customer.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates that people write: {@code 1990-12-31}, {@code 31.12.1990}, {@code 31/12/90}, {@code 31 December 1990},
 * {@code 31. Dez. 1990}. What could be two different days is never guessed from the numbers: the country says which comes
 * first.
 *
 * @param monthFirst whether {@code 03/04/1990} is in March
 * @param latest a year of two digits is the last one that is not after this
 */
record DateReading(boolean monthFirst, LocalDate latest) {

    private static final List<String> MONTH_FIRST = List.of("US", "PH", "PW", "FM", "MH", "GU", "PR", "AS");
    private static final Pattern ISO =
            Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:[T ][0-9:.]+Z?)?");
    private static final Pattern DOTS = Pattern.compile("([0-9]{1,2})\\. ?([0-9]{1,2})\\. ?([0-9]{4}|[0-9]{2})");
    private static final Pattern SLASHES = Pattern.compile("([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{4}|[0-9]{2})");
    private static final Pattern DAY_AND_WORD =
            Pattern.compile("([0-9]{1,2})(?:\\.|st|nd|rd|th)?[ -]?(\\p{L}{3,9})\\.?,?[ -]?([0-9]{4})");
    private static final Pattern WORD_AND_DAY =
            Pattern.compile("(\\p{L}{3,9})\\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})");
    private static final int CENTURY = 100;

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("mär", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("mai", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("okt", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("dez", 12));

    static DateReading in(Locale country, LocalDate today) {
        return new DateReading(MONTH_FIRST.contains(country.getCountry()), today);
    }

    /** @return empty when there is no such day */
    Optional<LocalDate> read(String typed) {
        var text = typed.strip();
        Matcher found = ISO.matcher(text);
        if (found.matches()) {
            return day(found.group(1), found.group(2), found.group(3));
        }
        found = DOTS.matcher(text);
        if (found.matches()) {
            return day(found.group(3), found.group(2), found.group(1));
        }
        found = SLASHES.matcher(text);
        if (found.matches()) {
            return monthFirst
                    ? day(found.group(3), found.group(1), found.group(2))
                    : day(found.group(3), found.group(2), found.group(1));
        }
        found = DAY_AND_WORD.matcher(text);
        if (found.matches()) {
            return day(found.group(3), month(found.group(2)), found.group(1));
        }
        found = WORD_AND_DAY.matcher(text);
        return found.matches() ? day(found.group(3), month(found.group(1)), found.group(2)) : Optional.empty();
    }

    private static String month(String word) {
        var beginning = word.substring(0, 3).toLowerCase(Locale.ROOT);
        return String.valueOf(MONTHS.getOrDefault(beginning, 0));
    }

    private Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private int year(String written) {
        var year = Integer.parseInt(written);
        if (written.length() > 2) {
            return year;
        }
        var inThisCentury = latest.getYear() / CENTURY * CENTURY + year;
        return inThisCentury > latest.getYear() ? inThisCentury - CENTURY : inThisCentury;
    }
}
