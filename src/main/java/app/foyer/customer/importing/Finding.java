package app.foyer.customer.importing;

import app.foyer.shared.Refusal;

/**
 * What is to be said about one line of a file.
 *
 * @param line as an editor counts, from 1
 * @param field of which it speaks; null for the whole line
 * @param kind wrong, or somebody who is known already
 * @param why in words that {@code Wording} finds
 * @param customer who this is in the directory; null for nobody
 */
public record Finding(long line, Field field, Kind kind, Refusal why, Long customer) {

    static Finding of(long line, Field field, Kind kind, Refusal why) {
        return new Finding(line, field, kind, why, null);
    }

    /** What becomes of such a line. */
    public enum Kind {
        /** Nothing: it has to be put right first. */
        WRONG,
        /** Whatever was chosen for people who are known already, or stand twice in the file. */
        KNOWN,
        /** Nothing: this person has a login, and tells about themselves. */
        PROTECTED
    }
}
