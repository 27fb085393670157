package app.foyer.account.factor;

import app.foyer.shared.SecretToken;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Opens the second door once, when the phone is gone: 80 random bits, written as {@code 7K3Q-X9RM-…}, in letters and
 * digits that nobody mistakes for each other. Only {@link #hash()} is ever stored.
 */
public record RecoveryCode(String value) {

    /** How many somebody gets at once. */
    static final int HOW_MANY = 10;

    /** Douglas Crockford's alphabet: no I, L, O or U. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int BYTES = 10;
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static RecoveryCode random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new RecoveryCode(Base32.write(bytes, LETTERS));
    }

    static Stream<RecoveryCode> several() {
        return IntStream.range(0, HOW_MANY).mapToObj(any -> random());
    }

    /** However it was typed: in small letters, without hyphens, with an O for a zero. Empty when it cannot be one. */
    static Optional<RecoveryCode> parse(String typed) {
        var letters = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        return letters.length() == LENGTH && letters.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0)
                ? Optional.of(new RecoveryCode(letters))
                : Optional.empty();
    }

    /** In groups of four, for people. */
    public String grouped() {
        return value.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** SHA-256 in 64 hexadecimal digits. A fast hash is enough for 80 random bits that open nothing by themselves. */
    String hash() {
        return new SecretToken(value).hash();
    }

    /** Never the code: this ends up in logs. */
    @Override
    public String toString() {
        return "RecoveryCode[…]";
    }
}
