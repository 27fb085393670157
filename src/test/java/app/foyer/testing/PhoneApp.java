package app.foyer.testing;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app as RFC 6238 describes it, written apart from Foyer's own. It never shows the same code twice. */
public final class PhoneApp {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP_SECONDS = 30;
    private static final int MILLION = 1_000_000;

    private final byte[] secret;
    private long lastShown;

    private PhoneApp(byte[] secret) {
        this.secret = secret;
    }

    /** @param typed as the page shows it, in groups */
    public static PhoneApp with(String typed) {
        var key = typed.replace(" ", "");
        var number = BigInteger.ONE; // so that zeros at the beginning are kept
        for (var letter : key.toCharArray()) {
            number = number.shiftLeft(5).or(BigInteger.valueOf(BASE32.indexOf(letter)));
        }
        var bytes = number.toByteArray();
        var secret = new byte[key.length() * 5 / 8];
        System.arraycopy(bytes, bytes.length - secret.length, secret, 0, secret.length);
        return new PhoneApp(secret);
    }

    /** A code that was not shown before. The second one is the next step's, half a minute early; the third is waited for. */
    public String nextCode() {
        var step = Math.max(stepNow(), lastShown + 1);
        while (step > stepNow() + 1) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        lastShown = step;
        return code(step);
    }

    /** The code of so many steps ago; negative: ahead. */
    public String codeOfStepsAgo(int steps) {
        return code(stepNow() - steps);
    }

    private static long stepNow() {
        return Instant.now().getEpochSecond() / STEP_SECONDS;
    }

    private String code(long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var offset = hash[hash.length - 1] & 0xf;
            var number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return "%06d".formatted(number % MILLION);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
