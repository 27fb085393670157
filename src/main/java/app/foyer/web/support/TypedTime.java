package app.foyer.web.support;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Times as people and their browsers type them: {@code 09:30}, {@code 9.30}, and after a day {@code 2026-03-05T09:30}. What
 * cannot be read is as good as nothing typed; days alone are read by {@link Days}.
 */
public final class TypedTime {

    private static final Pattern TIME =
            Pattern.compile("([0-9]{1,2})[:.]([0-9]{2})(?:[:.][0-9]{2}(?:\\.[0-9]{1,9})?)?");
    private static final Pattern MOMENT = Pattern.compile("(\\S+?)[T\\s]+(\\S+)");
    private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("HH:mm");

    private TypedTime() {}

    /** To the minute: nobody keeps hours by the second. @param typed may be null */
    public static Optional<LocalTime> time(String typed) {
        var parts = TIME.matcher(typed == null ? "" : typed.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** A day with a time. @param typed may be null */
    public static Optional<LocalDateTime> moment(String typed) {
        var parts = MOMENT.matcher(typed == null ? "" : typed.strip());
        return parts.matches()
                ? Days.parse(parts.group(1)).flatMap(day -> time(parts.group(2)).map(day::atTime))
                : Optional.empty();
    }

    /** Whether the clocks there are put forward past it, so that no clock ever shows it. */
    public static boolean isSkipped(LocalDateTime typed, ZoneId zone) {
        return zone.getRules().getValidOffsets(typed).isEmpty();
    }

    /** {@code 09:30}, as a field for a time has it. */
    public static String of(Instant moment, ZoneId zone) {
        return AS_TYPED.format(moment.atZone(zone));
    }

    /** {@code 2026-03-05T09:30}, as a field for a day with a time has it. */
    public static String withDay(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDate() + "T" + of(moment, zone);
    }
}
