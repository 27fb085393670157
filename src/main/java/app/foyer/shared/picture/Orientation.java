package app.foyer.shared.picture;

import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a picture has to be turned to stand upright, as a JPEG tells in its Exif part (tag 274). Whatever cannot be read means:
 * not at all.
 *
 * @param degrees clockwise
 */
record Orientation(int degrees, boolean isMirrored) {

    private static final Orientation UPRIGHT = new Orientation(0, false);
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final long EXIF = 0x457869660000L;
    private static final int TAG = 274;

    static Orientation of(byte[] content) {
        try {
            return of(ByteBuffer.wrap(content));
        } catch (BufferUnderflowException | IllegalArgumentException unreadable) {
            return UPRIGHT;
        }
    }

    /** Whether its width is the height of what is seen. */
    boolean isLying() {
        return degrees % 180 != 0;
    }

    /** Phones write sideways and tell so beside the picture. */
    BufferedImage upright(BufferedImage lying) {
        if (equals(UPRIGHT)) {
            return lying;
        }
        var width = isLying() ? lying.getHeight() : lying.getWidth();
        var height = isLying() ? lying.getWidth() : lying.getHeight();
        var turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var brush = turned.createGraphics();
        brush.translate(width / 2.0, height / 2.0);
        brush.rotate(Math.toRadians(degrees));
        brush.scale(isMirrored ? -1 : 1, 1);
        brush.translate(-lying.getWidth() / 2.0, -lying.getHeight() / 2.0);
        brush.drawImage(lying, 0, 0, null);
        brush.dispose();
        return turned;
    }

    private static Orientation of(ByteBuffer jpeg) {
        jpeg.position(2);
        while (true) {
            var marker = jpeg.getShort() & 0xFFFF;
            if (marker < 0xFF00 || marker == START_OF_SCAN) {
                return UPRIGHT;
            }
            var next = jpeg.position() + (jpeg.getShort() & 0xFFFF);
            if (marker == APP1 && (jpeg.getLong() >>> 16) == EXIF) {
                jpeg.position(jpeg.position() - 2);
                return ofExif(jpeg.slice());
            }
            jpeg.position(next);
        }
    }

    private static Orientation ofExif(ByteBuffer exif) {
        exif.order(exif.getShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        exif.position(4);
        exif.position(exif.getInt());
        var entries = exif.getShort() & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            var entry = exif.position();
            if ((exif.getShort() & 0xFFFF) == TAG) {
                exif.position(entry + 8);
                return named(exif.getShort());
            }
            exif.position(entry + 12);
        }
        return UPRIGHT;
    }

    private static Orientation named(int value) {
        return switch (value) {
            case 2 -> new Orientation(0, true);
            case 3 -> new Orientation(180, false);
            case 4 -> new Orientation(180, true);
            case 5 -> new Orientation(270, true);
            case 6 -> new Orientation(90, false);
            case 7 -> new Orientation(90, true);
            case 8 -> new Orientation(270, false);
            default -> UPRIGHT;
        };
    }
}
