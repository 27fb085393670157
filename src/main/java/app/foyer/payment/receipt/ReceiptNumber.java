package app.foyer.payment.receipt;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a receipt, as people read it: {@code R-000123}. It identifies, it never authorises.
 *
 * @param value counted from 1, without gaps
 */
public record ReceiptNumber(long value) implements Serializable {

    private static final Pattern PATTERN = Pattern.compile("R-([0-9]{6,15})");

    /** What was typed or stands in an address, in any case, with blanks around; empty when it is none. */
    public static Optional<ReceiptNumber> parse(String typed) {
        return Optional.ofNullable(typed)
                .map(text -> PATTERN.matcher(text.strip().toUpperCase(Locale.ROOT)))
                .filter(match -> match.matches())
                .map(match -> new ReceiptNumber(Long.parseLong(match.group(1))));
    }

    @Override
    public String toString() {
        return "R-%06d".formatted(value);
    }
}
