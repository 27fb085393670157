package app.foyer.account.password;

import app.foyer.shared.SecretToken;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A random password that a person can type from a mail: {@code 7KQM-X3PW-AV9T-HE4C}. Sixteen characters out of 31, of
 * which no two look alike, are 79 bits: nobody tries them all within its time, however fast its hash is.
 */
final class ReadablePassword {

    private static final String CHARACTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReadablePassword() {}

    static SecretToken random() {
        return new SecretToken(
                IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-")));
    }

    /** The same for small letters, and with blanks instead of dashes or with neither. */
    static String hash(String typed) {
        return new SecretToken(typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT)).hash();
    }

    private static String group() {
        return RANDOM.ints(GROUP, 0, CHARACTERS.length())
                .mapToObj(CHARACTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
