package app.foyer.messaging.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proves to the receiver that the call comes from here, was not altered, and is not an old one that somebody kept:
 * HMAC-SHA256 over the second of sending, a dot, and the body.
 */
final class WebhookSignature {

    static final String HEADER = "Foyer-Signature";

    private static final String MAC = "HmacSHA256";

    private WebhookSignature() {}

    /** @return {@code t=1767225600,v1=…}, the second in seconds since 1970 and the signature in hexadecimal digits */
    static String of(String body, String secret, Instant now) {
        var second = now.getEpochSecond();
        return "t=" + second + ",v1=" + HexFormat.of().formatHex(mac(second + "." + body, secret));
    }

    private static byte[] mac(String text, String secret) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), MAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + MAC, e);
        }
    }
}
