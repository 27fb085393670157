package app.foyer.audit;

import app.foyer.shared.Checksum;

/**
 * Six digits made of a text, for the log: equal for equal texts, and of no use to whoever wants the text back. Null for an
 * empty one.
 */
public final class Fingerprint {

    private static final int DIGITS = 6;

    private Fingerprint() {}

    public static String of(String text) {
        return text.isEmpty() ? null : "#" + Checksum.of(text).substring(0, DIGITS);
    }
}
