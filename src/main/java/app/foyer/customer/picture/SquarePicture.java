package app.foyer.customer.picture;

import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes a small square JPEG of what somebody sent. What it is tells its content, never its name; how large it would become
 * is known before anything is decoded; and only the middle square is decoded, as coarsely as will do.
 */
public final class SquarePicture {

    /** Of a file that is sent. */
    public static final int MAXIMUM_BYTES = 5_000_000;

    /** Of the picture that is kept, in pixels. */
    public static final int SIDE = 320;

    private static final int LONGEST_SIDE = 12_000;
    private static final long MOST_PIXELS = 50_000_000;
    private static final int SHORTEST_SIDE = 16;
    private static final float QUALITY = 0.85f;

    private SquarePicture() {}

    /** @throws RefusedException when it is too large, of another kind, or cannot be read */
    public static byte[] of(byte[] sent) {
        if (sent.length > MAXIMUM_BYTES) {
            throw refused("picture.tooLarge", MAXIMUM_BYTES / 1_000_000);
        }
        var format = PictureFormat.of(sent).orElseThrow(() -> refused("picture.wrongType"));
        var decoder = ImageIO.getImageReadersByFormatName(format.readerName()).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            decoder.setInput(input, true, true);
            return written(upright(drawn(middleOf(decoder)), Orientation.of(sent)));
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof RefusedException refused ? refused : refused("picture.broken");
        } finally {
            decoder.dispose();
        }
    }

    private static BufferedImage middleOf(ImageReader decoder) throws IOException {
        var width = decoder.getWidth(0);
        var height = decoder.getHeight(0);
        if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw refused("picture.tooManyPixels", MOST_PIXELS / 1_000_000);
        }
        var side = Math.min(width, height);
        if (side < SHORTEST_SIDE) {
            throw refused("picture.tooSmall", SHORTEST_SIDE);
        }
        var wanted = decoder.getDefaultReadParam();
        wanted.setSourceRegion(new Rectangle((width - side) / 2, (height - side) / 2, side, side));
        var step = Math.max(1, side / (2 * SIDE));
        wanted.setSourceSubsampling(step, step, 0, 0);
        return decoder.read(0, wanted);
    }

    /** On white, where it lets something shine through. */
    private static BufferedImage drawn(BufferedImage middle) {
        var square = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        var brush = square.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        brush.drawImage(middle, 0, 0, SIDE, SIDE, Color.WHITE, null);
        brush.dispose();
        return square;
    }

    /** Phones write sideways and tell so beside the picture. */
    private static BufferedImage upright(BufferedImage square, Orientation orientation) {
        var turned = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = turned.createGraphics();
        brush.rotate(Math.toRadians(orientation.degrees()), SIDE / 2.0, SIDE / 2.0);
        if (orientation.isMirrored()) {
            brush.translate(SIDE, 0);
            brush.scale(-1, 1);
        }
        brush.drawImage(square, 0, 0, null);
        brush.dispose();
        return turned;
    }

    private static byte[] written(BufferedImage square) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(square, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static RefusedException refused(String key, java.io.Serializable... facts) {
        return new RefusedException(Refusal.because(key, facts));
    }
}
