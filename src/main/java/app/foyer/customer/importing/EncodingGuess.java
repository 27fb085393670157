package app.foyer.customer.importing;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds out how a file is written while it passes by, piece by piece. A mark at its beginning decides; without one, zeros in
 * every second place are UTF-16, what keeps the rules of UTF-8 from beginning to end is UTF-8, and the rest is Windows-1252,
 * in which every byte means something.
 */
public final class EncodingGuess {

    private static final int LOOKED_AT = 4096;
    private static final int TENTH = 10;

    private final byte[] beginning = new byte[LOOKED_AT];
    private int known;
    private boolean isUtf8 = true;
    private int open;
    private int lowest;
    private int highest;

    /** Hands over the next bytes of the file. */
    public void see(byte[] bytes, int length) {
        var more = Math.min(length, LOOKED_AT - known);
        System.arraycopy(bytes, 0, beginning, known, more);
        known += more;
        for (int i = 0; i < length && isUtf8; i++) {
            isUtf8 = follows(bytes[i] & 0xFF);
        }
    }

    public Encoding guess() {
        if (startsWith(0xFF, 0xFE)) {
            return Encoding.UTF_16LE;
        }
        if (startsWith(0xFE, 0xFF)) {
            return Encoding.UTF_16BE;
        }
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return Encoding.UTF_8;
        }
        var even = zeros(0);
        var odd = zeros(1);
        if (Math.max(even, odd) > known / 2 / TENTH * 4 && Math.min(even, odd) * TENTH < Math.max(even, odd)) {
            return odd > even ? Encoding.UTF_16LE : Encoding.UTF_16BE;
        }
        return isUtf8 && open == 0 ? Encoding.UTF_8 : Encoding.WINDOWS_1252;
    }

    /** Whether this is a file of another kind: a workbook or archive, a PDF, an old Excel file, a picture. */
    public boolean isNoText() {
        return startsWith('P', 'K', 3, 4)
                || startsWith('P', 'K', 5, 6)
                || startsWith('%', 'P', 'D', 'F')
                || startsWith(0xD0, 0xCF, 0x11, 0xE0)
                || startsWith(0x1F, 0x8B)
                || startsWith(0x89, 'P', 'N', 'G')
                || startsWith(0xFF, 0xD8, 0xFF);
    }

    public boolean isEmpty() {
        return known == 0;
    }

    /** One byte by the rules of RFC 3629, which know no overlong forms and no halves of pairs. */
    private boolean follows(int next) {
        if (open > 0) {
            var fits = next >= lowest && next <= highest;
            expect(open - 1, 0x80, 0xBF);
            return fits;
        }
        if (next < 0x80) {
            return true;
        }
        if (next >= 0xC2 && next <= 0xDF) {
            expect(1, 0x80, 0xBF);
        } else if (next >= 0xE0 && next <= 0xEF) {
            expect(2, next == 0xE0 ? 0xA0 : 0x80, next == 0xED ? 0x9F : 0xBF);
        } else if (next >= 0xF0 && next <= 0xF4) {
            expect(3, next == 0xF0 ? 0x90 : 0x80, next == 0xF4 ? 0x8F : 0xBF);
        } else {
            return false;
        }
        return true;
    }

    private void expect(int more, int from, int to) {
        open = more;
        lowest = from;
        highest = to;
    }

    private int zeros(int place) {
        int count = 0;
        for (int i = place; i < known; i += 2) {
            count += beginning[i] == 0 ? 1 : 0;
        }
        return count;
    }

    private boolean startsWith(int... bytes) {
        return known >= bytes.length
                && Arrays.equals(
                        IntStream.range(0, bytes.length)
                                .map(i -> beginning[i] & 0xFF)
                                .toArray(),
                        bytes);
    }
}
