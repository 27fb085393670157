package app.foyer.shared;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A phone number as all the world dials it: a plus, the country, and the rest without blanks (E.164).
 *
 * @param value for example {@code +4930901820}
 */
public record PhoneNumber(String value) implements Serializable {

    /** What somebody may type. */
    public static final int MAXIMUM_LENGTH = 40;

    /** Some countries have numbers of two digits inside of one town; no message reaches them. */
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

    public PhoneNumber {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not an international phone number");
        }
    }

    /**
     * The number that somebody typed.
     *
     * @param typed may be null
     * @param country two letters; whose number it is when it names no country itself
     * @return empty when nobody can have this number
     */
    public static Optional<PhoneNumber> parse(String typed, String country) {
        return read(typed, country)
                .map(number -> PhoneNumberUtil.getInstance().format(number, PhoneNumberFormat.E164))
                .filter(PhoneNumber::isOne)
                .map(PhoneNumber::new);
    }

    /**
     * The same, as people write it, with the extension that somebody typed: {@code +49 30 901820}.
     *
     * @return empty when nobody can have this number
     */
    public static Optional<String> written(String typed, String country) {
        var numbers = PhoneNumberUtil.getInstance();
        return read(typed, country)
                .filter(number -> isOne(numbers.format(number, PhoneNumberFormat.E164)))
                .map(number -> numbers.format(number, PhoneNumberFormat.INTERNATIONAL));
    }

    /** Whether it is written in this form already. */
    public static boolean isOne(String text) {
        return E164.matcher(text).matches();
    }

    private static Optional<Phonenumber.PhoneNumber> read(String typed, String country) {
        if (typed == null || typed.length() > MAXIMUM_LENGTH || typed.chars().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        var numbers = PhoneNumberUtil.getInstance();
        try {
            return Optional.of(numbers.parse(typed, country)).filter(numbers::isPossibleNumber);
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** As people write it: {@code +49 30 901820}. */
    public String written() {
        return written(value, null).orElse(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
