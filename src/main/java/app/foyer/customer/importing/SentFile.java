package app.foyer.customer.importing;

import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;

/** A file that passes by on its way into the database: measured and looked at, never whole in memory. */
final class SentFile {

    /** In bytes. */
    static final long LARGEST = 20_971_520;

    private final EncodingGuess guess = new EncodingGuess();
    private long size;
    private long lines;

    /**
     * @param keep takes each part with its number
     * @throws RefusedException when it is empty, too large or no text
     */
    void pass(InputStream content, BiConsumer<Integer, byte[]> keep) throws IOException {
        var number = 0;
        for (var part = content.readNBytes(FilePart.SIZE); part.length > 0; part = content.readNBytes(FilePart.SIZE)) {
            size += part.length;
            if (size > LARGEST) {
                throw new RefusedException(Refusal.because("import.file.tooLarge", LARGEST / 1_048_576));
            }
            guess.see(part, part.length);
            if (guess.isNoText()) {
                throw new RefusedException(Refusal.because("import.file.noText"));
            }
            for (var one : part) {
                lines += one == '\n' ? 1 : 0;
            }
            keep.accept(number++, part);
        }
        if (guess.isEmpty()) {
            throw new RefusedException(Refusal.because("import.file.empty"));
        }
    }

    Encoding encoding() {
        return guess.guess();
    }

    long size() {
        return size;
    }

    long lines() {
        return Math.max(1, lines);
    }
}
