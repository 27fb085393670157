package app.foyer.customer.importing;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** A file that was put away in parts, from beginning to end again, with one part in memory. */
final class FileStream extends InputStream {

    private final IntFunction<Optional<byte[]>> parts;
    private byte[] part = {};
    private int position;
    private int next;

    /** @param parts gives a part by its number; empty behind the last one */
    FileStream(IntFunction<Optional<byte[]>> parts) {
        this.parts = parts;
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : part[position++] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (isAtEnd()) {
            return -1;
        }
        var count = Math.min(length, part.length - position);
        System.arraycopy(part, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean isAtEnd() {
        while (position == part.length) {
            var following = parts.apply(next++);
            if (following.isEmpty()) {
                return true;
            }
            part = following.get();
            position = 0;
        }
        return false;
    }
}
