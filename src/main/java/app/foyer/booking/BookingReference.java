package app.foyer.booking;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The name of an appointment that people can read out: {@code FO-7K3QX}. Without 0 and O, 1 and I and L, U and V.
 * It identifies, it never authorises.
 */
public record BookingReference(String value) implements Serializable {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTWXYZ";
    private static final int LENGTH = 5;
    private static final Pattern PATTERN = Pattern.compile("FO-[" + LETTERS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public BookingReference {
        if (!PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a booking reference");
        }
    }

    /** One of 20 million; the database refuses the rare twin, and the booking tries another. */
    public static BookingReference random() {
        return random(RANDOM);
    }

    /** The same from a source that may be predictable, which is good enough for what is only imagined. */
    public static BookingReference random(RandomGenerator source) {
        var letters = new StringBuilder("FO-");
        source.ints(LENGTH, 0, LETTERS.length()).mapToObj(LETTERS::charAt).forEach(letters::append);
        return new BookingReference(letters.toString());
    }

    /** What was typed or read out, in any case, with blanks around; empty when it is none. */
    public static Optional<BookingReference> parse(String typed) {
        return Optional.ofNullable(typed)
                .map(text -> text.strip().toUpperCase(Locale.ROOT))
                .filter(text -> PATTERN.matcher(text).matches())
                .map(BookingReference::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
