package app.foyer.web.support;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The time that an address asks for: a start says its day, a day says its month. Anything may stand there: what cannot
 * be read is left out, and so is what lies far outside the days that can be booked.
 *
 * @param start as asked for, free or not
 */
public record AskedTime(Optional<YearMonth> month, Optional<LocalDate> day, Optional<Instant> start) {

    private static final int LONGEST = 40;

    /** @param zone by whose clock a start has its day */
    public static AskedTime in(Map<String, String> parameters, LocalDate today, LocalDate last, ZoneId zone) {
        var start = read(parameters.get("start"), Instant::parse)
                .filter(moment -> moment.isAfter(startOf(today.minusDays(1), zone)))
                .filter(moment -> moment.isBefore(startOf(last.plusDays(2), zone)));
        var day = start.map(moment -> moment.atZone(zone).toLocalDate())
                .or(() -> read(parameters.get("day"), LocalDate::parse)
                        .filter(date -> !date.isBefore(today) && !date.isAfter(last)));
        var month = day.map(YearMonth::from).or(() -> read(parameters.get("month"), YearMonth::parse)
                .filter(asked -> !asked.isBefore(YearMonth.from(today)))
                .filter(asked -> !asked.isAfter(YearMonth.from(last))));
        return new AskedTime(month, day, start);
    }

    /** Whether the address asks for what lies after the last day that can be booked. */
    static boolean isTooFar(Map<String, String> parameters, LocalDate last, ZoneId zone) {
        var start = read(parameters.get("start"), Instant::parse);
        var day = read(parameters.get("day"), LocalDate::parse);
        return start.map(moment -> !moment.isBefore(startOf(last.plusDays(1), zone)))
                .or(() -> day.map(asked -> asked.isAfter(last)))
                .or(() -> read(parameters.get("month"), YearMonth::parse)
                        .map(asked -> asked.isAfter(YearMonth.from(last))))
                .orElse(false);
    }

    private static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static <T> Optional<T> read(String text, Function<String, T> parser) {
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
