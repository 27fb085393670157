package app.foyer.shared.picture;

import app.foyer.shared.RefusedException;
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

/** Makes a JPEG of a fixed size of the middle of what somebody sent. */
public final class CroppedPicture {

    private static final float QUALITY = 0.85f;

    private CroppedPicture() {}

    /**
     * @param wanted in pixels; the largest part of this shape around the middle is taken
     * @throws RefusedException when it is too large, of another kind, or cannot be read
     */
    public static byte[] jpeg(byte[] sent, Dimension wanted) {
        try {
            return written(drawn(SentPicture.read(sent, size -> middle(size, wanted)), wanted));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SentPicture.Cut middle(Dimension size, Dimension wanted) {
        var width = (int) Math.min(size.width, (long) size.height * wanted.width / wanted.height);
        var height = (int) Math.min(size.height, (long) size.width * wanted.height / wanted.width);
        var part = new Rectangle(
                (size.width - width) / 2, (size.height - height) / 2, Math.max(1, width), Math.max(1, height));
        return new SentPicture.Cut(part, Math.max(1, width / (2 * wanted.width)));
    }

    /** On white, where it lets something shine through. */
    private static BufferedImage drawn(BufferedImage middle, Dimension size) {
        var picture = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        brush.drawImage(middle, 0, 0, size.width, size.height, Color.WHITE, null);
        brush.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
