package app.foyer.customer.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Files that people send: good ones, as a camera writes them, and a small one that says to be huge. */
final class SentPictures {

    static final Color BACKGROUND = Color.BLUE;

    private SentPictures() {}

    /** Red, green and blue beside each other. */
    static BufferedImage stripes(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        var colours = new Color[] {Color.RED, Color.GREEN, BACKGROUND};
        for (int i = 0; i < colours.length; i++) {
            brush.setColor(colours[i]);
            brush.fillRect(i * width / 3, 0, width / 3 + 1, height);
        }
        brush.dispose();
        return image;
    }

    static BufferedImage halves(int side) {
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, side, side / 2);
        brush.setColor(BACKGROUND);
        brush.fillRect(0, side / 2, side, side / 2);
        brush.dispose();
        return image;
    }

    static byte[] encoded(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException("Nobody writes " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** As a camera writes it: with the orientation and some words in an Exif part after the first marker. */
    static byte[] withExif(byte[] jpeg, int orientation, String words) {
        var text = words.getBytes(StandardCharsets.US_ASCII);
        var exif = ByteBuffer.allocate(2 + 2 + 6 + 8 + 2 + 12 + 4 + text.length);
        exif.putShort((short) 0xFFE1).putShort((short) (exif.capacity() - 2));
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        exif.putShort((short) 1);
        exif.putShort((short) 274)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0).put(text);
        return ByteBuffer.allocate(jpeg.length + exif.capacity())
                .put(jpeg, 0, 2)
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A small file that says to be a huge picture. */
    static byte[] pngOf(int width, int height) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put(new byte[] {8, 2, 0, 0, 0});
        var packed = new byte[20_000];
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(new byte[10_000_000]);
        deflater.finish();
        var length = deflater.deflate(packed);
        deflater.end();
        return ByteBuffer.allocate(8 + 25 + 12 + length + 12)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .put(chunk("IHDR", header.array()))
                .put(chunk("IDAT", Arrays.copyOf(packed, length)))
                .put(chunk("IEND", new byte[0]))
                .array();
    }

    private static byte[] chunk(String name, byte[] content) {
        var named = ByteBuffer.allocate(4 + content.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        var sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(8 + named.length)
                .putInt(content.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }
}
