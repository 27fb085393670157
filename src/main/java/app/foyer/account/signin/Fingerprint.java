package app.foyer.account.signin;

import app.foyer.shared.SecretToken;

/** Six digits made of a text: equal for equal texts, and of no use to whoever wants the text back. */
final class Fingerprint {

    private static final int DIGITS = 6;

    private Fingerprint() {}

    static String of(String text) {
        return text.isEmpty() ? null : "#" + new SecretToken(text).hash().substring(0, DIGITS);
    }
}
