package app.foyer.shared;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * A secret that opens something: 32 random bytes, written as 43 URL-safe characters.
 * Only {@link #hash()} is ever stored; the value itself goes to the person it is for, once.
 */
public record SecretToken(String value) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static SecretToken random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256 in 64 hexadecimal digits. A fast hash is enough for 256 random bits. */
    public String hash() {
        return Checksum.of(value);
    }

    /** Never the secret: this ends up in logs. */
    @Override
    public String toString() {
        return "SecretToken[…]";
    }
}
