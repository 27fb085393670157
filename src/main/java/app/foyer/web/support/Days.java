package app.foyer.web.support;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Days as they stand in an address: {@code 2026-03-05}. Anything else is none. */
public final class Days {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private Days() {}

    public static Optional<LocalDate> parse(String typed) {
        if (!isTyped(typed)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed.strip()))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether something stands there that is no day. */
    public static boolean isUnreadable(String typed) {
        return isTyped(typed) && parse(typed).isEmpty();
    }

    public static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static boolean isTyped(String text) {
        return text != null && !text.isBlank();
    }
}
