package app.foyer.customer.picture;

import app.foyer.shared.RefusedException;
import app.foyer.shared.picture.SentPicture;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes a small square JPEG of the middle of what somebody sent. */
public final class SquarePicture {

    /** Of a file that is sent. */
    public static final int MAXIMUM_BYTES = SentPicture.MAXIMUM_BYTES;

    /** Of the picture that is kept, in pixels. */
    public static final int SIDE = 320;

    private static final float QUALITY = 0.85f;

    private SquarePicture() {}

    /** @throws RefusedException when it is too large, of another kind, or cannot be read */
    public static byte[] of(byte[] sent) {
        try {
            return written(drawn(SentPicture.read(sent, SquarePicture::middle)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SentPicture.Cut middle(Dimension size) {
        var side = Math.min(size.width, size.height);
        var middle = new Rectangle((size.width - side) / 2, (size.height - side) / 2, side, side);
        return new SentPicture.Cut(middle, Math.max(1, side / (2 * SIDE)));
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
}
