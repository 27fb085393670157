package app.foyer.account.session;

import app.foyer.shared.SecretToken;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the cookie of a remembered device says.
 *
 * @param handle finds the sign-in and stays the same
 * @param secret changes each time it is used
 */
record RememberedDevice(SecretToken handle, SecretToken secret) {

    private static final Pattern WRITTEN = Pattern.compile("([A-Za-z0-9_-]{43})\\.([A-Za-z0-9_-]{43})");

    static RememberedDevice random() {
        return new RememberedDevice(SecretToken.random(), SecretToken.random());
    }

    static Optional<RememberedDevice> read(String text) {
        var matcher = WRITTEN.matcher(text);
        return matcher.matches()
                ? Optional.of(
                        new RememberedDevice(new SecretToken(matcher.group(1)), new SecretToken(matcher.group(2))))
                : Optional.empty();
    }

    RememberedDevice withNewSecret() {
        return new RememberedDevice(handle, SecretToken.random());
    }

    String write() {
        return handle.value() + "." + secret.value();
    }
}
