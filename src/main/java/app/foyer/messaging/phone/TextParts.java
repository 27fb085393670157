package app.foyer.messaging.phone;

/**
 * Into how many parts a text is cut on its way to a phone, each of which costs: 160 characters of the old alphabet fit into
 * one and 153 into each of several; with a single character from elsewhere it is 70 and 67.
 */
public final class TextParts {

    /** What Twilio takes at once. */
    public static final int LONGEST_TEXT = 1600;

    private static final String ALPHABET = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    /** These take the place of two. */
    private static final String OF_DOUBLE_WIDTH = "\f^{}\\[~]|€";

    private static final int ALONE = 160;
    private static final int EACH = 153;
    private static final int ALONE_FROM_ELSEWHERE = 70;
    private static final int EACH_FROM_ELSEWHERE = 67;

    private TextParts() {}

    /** @return at least one */
    public static int of(String text) {
        var isOfTheAlphabet =
                text.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0 || isDouble(character));
        if (!isOfTheAlphabet) {
            return parts(text.length(), ALONE_FROM_ELSEWHERE, EACH_FROM_ELSEWHERE);
        }
        var length =
                text.length() + (int) text.chars().filter(TextParts::isDouble).count();
        return parts(length, ALONE, EACH);
    }

    private static boolean isDouble(int character) {
        return OF_DOUBLE_WIDTH.indexOf(character) >= 0;
    }

    private static int parts(int length, int alone, int each) {
        return length <= alone ? 1 : (length + each - 1) / each;
    }
}
