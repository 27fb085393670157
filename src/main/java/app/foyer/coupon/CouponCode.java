package app.foyer.coupon;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The code of a coupon, as people type it: letters and digits, and dashes between them; upper and lower case are the same. */
public final class CouponCode {

    /** In characters. */
    public static final int LONGEST = 30;

    private static final int SHORTEST = 3;
    private static final Pattern FORM = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");
    /** None that is mistaken for another one. */
    private static final String DRAWN_FROM = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int DRAWN = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CouponCode() {}

    /** As it is kept and compared; of anything that was typed. */
    public static String plain(String typed) {
        return typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
    }

    static boolean isOne(String code) {
        return code.length() >= SHORTEST
                && code.length() <= LONGEST
                && FORM.matcher(code).matches();
    }

    /** One that nobody guesses. */
    public static String drawn() {
        return RANDOM.ints(DRAWN, 0, DRAWN_FROM.length())
                .mapToObj(place -> String.valueOf(DRAWN_FROM.charAt(place)))
                .collect(Collectors.joining());
    }
}
