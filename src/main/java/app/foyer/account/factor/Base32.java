package app.foyer.account.factor;

import java.io.ByteArrayOutputStream;

/** How secrets are written for authenticator apps (RFC 4648, without padding): five bits a letter, easy to type. */
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int MASK = 31;

    private Base32() {}

    static String write(byte[] bytes) {
        return write(bytes, LETTERS);
    }

    /** @param letters 32 different ones, the first for five zeros */
    static String write(byte[] bytes, String letters) {
        var text = new StringBuilder();
        int buffer = 0;
        int waiting = 0;
        for (byte next : bytes) {
            buffer = (buffer << Byte.SIZE) | Byte.toUnsignedInt(next);
            waiting += Byte.SIZE;
            while (waiting >= BITS) {
                waiting -= BITS;
                text.append(letters.charAt((buffer >> waiting) & MASK));
            }
        }
        if (waiting > 0) {
            text.append(letters.charAt((buffer << (BITS - waiting)) & MASK));
        }
        return text.toString();
    }

    static byte[] read(String text) {
        var bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int waiting = 0;
        for (char letter : text.toCharArray()) {
            buffer = (buffer << BITS) | LETTERS.indexOf(letter);
            waiting += BITS;
            if (waiting >= Byte.SIZE) {
                waiting -= Byte.SIZE;
                bytes.write(buffer >> waiting);
            }
        }
        return bytes.toByteArray();
    }
}
