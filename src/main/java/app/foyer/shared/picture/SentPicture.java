package app.foyer.shared.picture;

import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture as somebody sent it: anything. What it is tells its content, never its name; how large it would become is known
 * before anything is decoded; and no more of it is decoded than is wanted, as coarsely as will do.
 */
public final class SentPicture {

    /** Of a file that is sent. */
    public static final int MAXIMUM_BYTES = 5_000_000;

    private static final int LONGEST_SIDE = 12_000;
    private static final long MOST_PIXELS = 50_000_000;
    private static final long MOST_BYTES_IN_MEMORY = 100_000_000;

    /** Decoding takes memory: whoever comes third waits. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    private static final int SHORTEST_SIDE = 16;

    private SentPicture() {}

    /**
     * What is wanted of a picture.
     *
     * @param part around the middle
     * @param step every how manieth pixel of a row and of a column
     */
    public record Cut(Rectangle part, int step) {

        /** The same of a picture that lies on its side. */
        private Cut lying() {
            return new Cut(new Rectangle(part.y, part.x, part.height, part.width), step);
        }
    }

    /**
     * @param wanted by the size that it has when it stands upright
     * @return upright
     * @throws RefusedException when it is too large, of another kind, or cannot be read
     */
    public static BufferedImage read(byte[] sent, Function<Dimension, Cut> wanted) {
        if (sent.length > MAXIMUM_BYTES) {
            throw refused("picture.tooLarge", MAXIMUM_BYTES / 1_000_000);
        }
        var format = PictureFormat.of(sent).orElseThrow(() -> refused("picture.wrongType"));
        var decoder = ImageIO.getImageReadersByFormatName(format.readerName()).next();
        AT_ONCE.acquireUninterruptibly();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            decoder.setInput(input, true, true);
            var orientation = Orientation.of(sent);
            return orientation.upright(decoded(decoder, orientation.isLying() ? lying(wanted) : wanted));
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof RefusedException refused ? refused : refused("picture.broken");
        } finally {
            decoder.dispose();
            AT_ONCE.release();
        }
    }

    private static Function<Dimension, Cut> lying(Function<Dimension, Cut> wanted) {
        return size -> wanted.apply(new Dimension(size.height, size.width)).lying();
    }

    private static BufferedImage decoded(ImageReader decoder, Function<Dimension, Cut> wanted) throws IOException {
        var width = decoder.getWidth(0);
        var height = decoder.getHeight(0);
        if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw refused("picture.tooManyPixels", MOST_PIXELS / 1_000_000);
        }
        if (Math.min(width, height) < SHORTEST_SIDE) {
            throw refused("picture.tooSmall", SHORTEST_SIDE);
        }
        var cut = wanted.apply(new Dimension(width, height));
        if (bytes(decoder, cut) > MOST_BYTES_IN_MEMORY) {
            throw refused("picture.tooManyPixels", MOST_PIXELS / 1_000_000);
        }
        var how = decoder.getDefaultReadParam();
        how.setSourceRegion(cut.part());
        how.setSourceSubsampling(cut.step(), cut.step(), 0, 0);
        return decoder.read(0, how);
    }

    /** That the picture takes once it is decoded: a small file may hold a great deal of nothing. */
    private static long bytes(ImageReader decoder, Cut cut) throws IOException {
        var type = decoder.getRawImageType(0);
        var perPixel = type == null ? 4 : (type.getColorModel().getPixelSize() + 7) / 8;
        var columns = cut.part().width / cut.step() + 1L;
        var rows = cut.part().height / cut.step() + 1L;
        return columns * rows * perPixel;
    }

    private static RefusedException refused(String key, Serializable... facts) {
        return new RefusedException(Refusal.because(key, facts));
    }
}
