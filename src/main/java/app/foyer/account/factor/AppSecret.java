package app.foyer.account.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/**
 * What an authenticator app and Foyer both know: 160 random bits, written in Base32. From it and the clock come six digits
 * that change every 30 seconds (RFC 6238 with SHA-1, which all apps understand). Phones whose clock is half a minute
 * wrong are right nevertheless.
 */
record AppSecret(String base32) {

    static final Duration STEP = Duration.ofSeconds(30);

    private static final int BYTES = 20;
    private static final int STEPS_OF_TOLERANCE = 1;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator(STEP);

    static AppSecret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new AppSecret(Base32.write(bytes));
    }

    /** The six digits at this moment. */
    String codeAt(Instant moment) {
        return codeOf(stepAt(moment));
    }

    /**
     * Which step a typed code belongs to: the one of this moment, the one before or the one after.
     *
     * @param lastStep neither this step nor an earlier one is taken any more
     * @return empty when the code is wrong, too old, too early, or used
     */
    OptionalLong stepOf(String code, Instant now, long lastStep) {
        var step = stepAt(now);
        return LongStream.rangeClosed(step - STEPS_OF_TOLERANCE, step + STEPS_OF_TOLERANCE)
                .filter(candidate -> isSame(codeOf(candidate), code))
                .filter(candidate -> candidate > lastStep)
                .findFirst();
    }

    private String codeOf(long step) {
        try {
            var key = new SecretKeySpec(Base32.read(base32), "RAW");
            return CODES.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * STEP.toSeconds()));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("Twenty bytes are a key", e);
        }
    }

    static long stepAt(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP.toSeconds());
    }

    /** Compared in the same time whatever was typed. */
    private static boolean isSame(String right, String typed) {
        return MessageDigest.isEqual(right.getBytes(StandardCharsets.US_ASCII), typed.getBytes(StandardCharsets.UTF_8));
    }

    /** Never the secret: this ends up in logs. */
    @Override
    public String toString() {
        return "AppSecret[…]";
    }
}
