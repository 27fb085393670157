package app.foyer.account.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What an authenticator app has to be told.
 *
 * @param typed the secret in groups of four, for people who cannot scan
 * @param address the same with everything else an app wants to know ({@code otpauth:}), for a picture to be scanned
 */
public record AppKey(String typed, String address) {

    private static final String ADDRESS = "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=%d";

    static AppKey of(AppSecret secret, String company, String email) {
        // A colon ends the company's name in such an address, so there must be no other.
        var issuer = encoded(company.replace(":", " ").strip());
        return new AppKey(
                secret.base32().replaceAll("(.{4})(?=.)", "$1 "),
                ADDRESS.formatted(issuer, encoded(email), secret.base32(), issuer, AppSecret.STEP.toSeconds()));
    }

    /** Apps take a plus for a plus, not for a space. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Never the secret: this ends up in logs. */
    @Override
    public String toString() {
        return "AppKey[…]";
    }
}
