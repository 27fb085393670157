package app.foyer.customer;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Locale;
import java.util.Optional;

/** Reads phone numbers as people write them. */
final class PhoneNumber {

    static final int MAXIMUM_LENGTH = 40;

    /** With the country's own; no message reaches a shorter one. */
    private static final int FEWEST_DIGITS = 7;

    private PhoneNumber() {}

    /**
     * The number as it is dialled from anywhere: {@code +49 30 901820}.
     *
     * @param country by which a number without a country code is read
     * @return empty when it cannot be dialled
     */
    static Optional<String> international(String typed, Locale country) {
        if (typed.length() > MAXIMUM_LENGTH || typed.chars().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        var numbers = PhoneNumberUtil.getInstance();
        try {
            return Optional.of(numbers.parse(typed, country.getCountry()))
                    .filter(numbers::isPossibleNumber)
                    .map(number -> numbers.format(number, PhoneNumberFormat.INTERNATIONAL))
                    .filter(PhoneNumber::isWhole);
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** Some countries have numbers of two digits inside of one town. */
    private static boolean isWhole(String number) {
        return number.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }
}
