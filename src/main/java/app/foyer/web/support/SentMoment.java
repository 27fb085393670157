package app.foyer.web.support;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** A moment that stands in an address or a form: anything may. Of a time in which calendars reckon, or none at all. */
public final class SentMoment {

    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2999-12-31T00:00:00Z");
    private static final int LONGEST = 40;

    private SentMoment() {}

    /** @param sent ISO 8601, for example {@code 2026-03-03T09:00:00Z}; may be null */
    public static Optional<Instant> read(String sent) {
        if (sent == null || sent.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(sent.strip()))
                    .filter(moment -> !moment.isBefore(FIRST) && moment.isBefore(LAST));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
