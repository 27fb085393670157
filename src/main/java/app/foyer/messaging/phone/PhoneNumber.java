package app.foyer.messaging.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A phone number as all the world dials it: a plus, the country, and the rest without blanks (E.164).
 *
 * @param value for example {@code +4930901820}
 */
public record PhoneNumber(String value) {

    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

    public PhoneNumber {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not an international phone number");
        }
    }

    /**
     * The number that somebody typed.
     *
     * @param country two letters; whose number it is when it names no country itself
     * @return empty when nobody can have this number
     */
    public static Optional<PhoneNumber> parse(String typed, String country) {
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var parsed = numbers.parse(typed, country);
            return Optional.of(parsed)
                    .filter(numbers::isPossibleNumber)
                    .map(number -> numbers.format(number, PhoneNumberFormat.E164))
                    .filter(E164.asMatchPredicate())
                    .map(PhoneNumber::new);
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** Whether it is written in this form already. */
    public static boolean isOne(String text) {
        return E164.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
