package app.foyer.shared.picture;

import java.util.Arrays;
import java.util.Optional;

/** The two kinds of pictures that are taken, told by how their content begins. */
enum PictureFormat {
    JPEG("jpeg", 0xFF, 0xD8, 0xFF),
    PNG("png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');

    private final String readerName;
    private final byte[] beginning;

    PictureFormat(String readerName, int... beginning) {
        this.readerName = readerName;
        this.beginning = new byte[beginning.length];
        for (int i = 0; i < beginning.length; i++) {
            this.beginning[i] = (byte) beginning[i];
        }
    }

    static Optional<PictureFormat> of(byte[] content) {
        return Arrays.stream(values())
                .filter(format -> content.length > format.beginning.length
                        && Arrays.equals(
                                content, 0, format.beginning.length, format.beginning, 0, format.beginning.length))
                .findFirst();
    }

    String readerName() {
        return readerName;
    }
}
