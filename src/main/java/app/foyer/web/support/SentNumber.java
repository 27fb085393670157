package app.foyer.web.support;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** A number that stands in an address or a hidden field: anything may. What is none, or too long to be one, is left out. */
public final class SentNumber {

    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,18}");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

    private SentNumber() {}

    /** What names a thing: from 1 on. @param sent may be null */
    public static Optional<Long> id(String sent) {
        return isOne(ID, sent) ? Optional.of(Long.valueOf(sent)) : Optional.empty();
    }

    /** The version of a thing, 0 for one that there is not yet. @param sent may be null */
    public static Optional<Long> version(String sent) {
        return isOne(VERSION, sent) ? Optional.of(Long.valueOf(sent)) : Optional.empty();
    }

    /** How many, or the how manieth: 0 and more. @param sent may be null */
    public static OptionalInt count(String sent) {
        return isOne(COUNT, sent) ? OptionalInt.of(Integer.parseInt(sent)) : OptionalInt.empty();
    }

    private static boolean isOne(Pattern kind, String sent) {
        return sent != null && kind.matcher(sent).matches();
    }
}
