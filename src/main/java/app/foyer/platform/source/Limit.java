package app.foyer.platform.source;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What one source may do, and how often: the only place with these numbers. They are meant for an office whose people
 * share one address, and for a shop's own program; whoever reaches them is no person.
 */
public enum Limit {
    /** Passwords that were wrong, for whatever accounts. Right ones are not counted, so that an office may start its day. */
    WRONG_SIGN_INS(100, 10),
    SIGN_IN(1_000, 10),
    FORGOT_PASSWORD(60, 10),
    SIGN_UP(60, 10),
    VERIFY_EMAIL(120, 10),
    SECOND_FACTOR(200, 10),
    SET_PASSWORD(120, 10),
    BOOKING_PAGE(600, 10),
    BOOKING_LINK(600, 10),
    REST_BOOKING(600, 1),
    /** Services fetch the calendars of many people from few addresses. */
    CALENDAR_FEED(6_000, 10),
    /** Codes of coupons that are none. */
    WRONG_COUPON(60, 10),
    /** Calendar addresses that open nothing. */
    WRONG_CALENDAR_FEED(100, 10);

    private static final Map<String, Limit> OF_PAGES = Map.ofEntries(
            Map.entry("/login", SIGN_IN),
            Map.entry("/forgot-password", FORGOT_PASSWORD),
            Map.entry("/signup", SIGN_UP),
            Map.entry("/verify-email", VERIFY_EMAIL),
            Map.entry("/second-factor", SECOND_FACTOR),
            Map.entry("/second-factor-setup", SECOND_FACTOR),
            Map.entry("/reset-password", SET_PASSWORD),
            Map.entry("/invitation", SET_PASSWORD),
            Map.entry("/setup", SET_PASSWORD),
            Map.entry("/book", BOOKING_PAGE),
            Map.entry("/booking", BOOKING_LINK));

    private final int times;
    private final Duration window;

    Limit(int times, int minutes) {
        this.times = times;
        this.window = Duration.ofMinutes(minutes);
    }

    /** @param page its path without an extension. @return how often forms may be sent to it; empty: as often as one likes */
    public static Optional<Limit> ofFormsSentTo(String page) {
        return Optional.ofNullable(OF_PAGES.get(page));
    }

    int times() {
        return times;
    }

    /** After so long, counting begins anew. */
    Duration window() {
        return window;
    }
}
