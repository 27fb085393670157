package app.foyer.shared;

import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Whether typed text shows what is kept. Some characters show nothing themselves and turn around what stands beside them, or
 * hide that two names differ: whoever decides about somebody must not be shown another one.
 */
public final class VisibleText {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private VisibleText() {}

    /** A name is of one line, and nothing in it is invisible but the two joiners that Persian and Hindi write with. */
    public static boolean isName(String typed) {
        return typed.codePoints().noneMatch(VisibleText::doesNotShow);
    }

    /** A free text without what would turn it around, or the text after it; null stays null. */
    public static String straight(String typed) {
        return typed == null || typed.codePoints().noneMatch(VisibleText::turnsAround)
                ? typed
                : without(typed, VisibleText::turnsAround);
    }

    private static String without(String typed, IntPredicate unwanted) {
        return typed.codePoints()
                .filter(unwanted.negate())
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean doesNotShow(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> character != ZERO_WIDTH_NON_JOINER && character != ZERO_WIDTH_JOINER;
            default -> false;
        };
    }

    /** The marks, embeddings, overrides and isolates of the bidirectional algorithm of Unicode. */
    private static boolean turnsAround(int character) {
        return character == 0x061C
                || character == 0x200E
                || character == 0x200F
                || character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069;
    }
}
