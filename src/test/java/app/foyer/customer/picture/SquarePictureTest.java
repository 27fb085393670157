package app.foyer.customer.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A picture that is sent")
class SquarePictureTest {

    private static final Color BACKGROUND = Color.BLUE;

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void becomesASquareJpegOfItsMiddle(String format) throws IOException {
        var square = SquarePicture.of(encoded(stripes(900, 300), format));

        assertThat(square).startsWith(0xFF, 0xD8, 0xFF);
        var seen = ImageIO.read(new ByteArrayInputStream(square));
        assertThat(seen.getWidth()).isEqualTo(SquarePicture.SIDE);
        assertThat(seen.getHeight()).isEqualTo(SquarePicture.SIDE);
        assertIsAbout(seen.getRGB(SquarePicture.SIDE / 2, SquarePicture.SIDE / 2), Color.GREEN);
        assertIsAbout(seen.getRGB(5, 5), Color.GREEN);
    }

    @Test
    void losesEverythingThatIsNoPicture() {
        var jpeg = withExif(encoded(stripes(300, 300), "jpeg"), 1, "Zenobia's camera, 52.5N 13.4E");

        assertThat(new String(jpeg, StandardCharsets.ISO_8859_1)).contains("Zenobia");
        assertThat(new String(SquarePicture.of(jpeg), StandardCharsets.ISO_8859_1))
                .doesNotContain("Zenobia", "Exif");
    }

    static Stream<Arguments> orientations() {
        return Stream.of(
                Arguments.of(1, Color.RED, Color.RED),
                Arguments.of(2, Color.RED, Color.RED),
                Arguments.of(3, BACKGROUND, BACKGROUND),
                Arguments.of(6, BACKGROUND, Color.RED),
                Arguments.of(8, Color.RED, BACKGROUND),
                Arguments.of(99, Color.RED, Color.RED));
    }

    /** The upper half is red, the lower one blue. */
    @ParameterizedTest
    @MethodSource("orientations")
    void standsUprightHoweverThePhoneWasHeld(int orientation, Color topLeft, Color topRight) throws IOException {
        var jpeg = withExif(encoded(halves(400), "jpeg"), orientation, "a phone");

        var seen = ImageIO.read(new ByteArrayInputStream(SquarePicture.of(jpeg)));

        assertIsAbout(seen.getRGB(10, 10), topLeft);
        assertIsAbout(seen.getRGB(SquarePicture.SIDE - 10, 10), topRight);
    }

    @Test
    void isShownOnWhiteWhereItIsTransparent() throws IOException {
        var png = encoded(new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB), "png");

        assertIsAbout(
                ImageIO.read(new ByteArrayInputStream(SquarePicture.of(png))).getRGB(50, 50), Color.WHITE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "GIF89a and so on, for long enough to be read",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<!DOCTYPE html><script>alert(1)</script>",
                "RIFF....WEBPVP8 and so on"
            })
    void isRefusedWhenItIsOfAnotherKindWhateverItIsCalled(String content) {
        assertThat(reason(content.getBytes(StandardCharsets.UTF_8))).isEqualTo("picture.wrongType");
    }

    @Test
    void isRefusedBeforeItIsDecodedWhenItWouldFillTheMemory() {
        var bomb = pngOf(60_000, 60_000);

        assertThat(bomb).hasSizeLessThan(100_000);
        assertThat(reason(bomb)).isEqualTo("picture.tooManyPixels");
        assertThat(reason(pngOf(13_000, 20))).isEqualTo("picture.tooManyPixels");
    }

    @Test
    void mayBeLargeAndIsReadWithLittleMemory() {
        assertThat(SquarePicture.of(encoded(stripes(6_000, 4_000), "jpeg"))).hasSizeLessThan(100_000);
    }

    @Test
    void isRefusedWhenTheFileIsTooLarge() {
        assertThat(reason(new byte[SquarePicture.MAXIMUM_BYTES + 1])).isEqualTo("picture.tooLarge");
    }

    @Test
    void isRefusedWhenThereIsNothingToSee() {
        assertThat(reason(encoded(stripes(15, 200), "png"))).isEqualTo("picture.tooSmall");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void isRefusedWhenItIsCutOffOrDamaged(String format) {
        var whole = encoded(stripes(300, 300), format);
        var junk = whole.clone();
        Arrays.fill(junk, 12, 60, (byte) 7);

        assertThat(reason(Arrays.copyOf(whole, 20))).isEqualTo("picture.broken");
        assertThat(reason(junk)).isEqualTo("picture.broken");
    }

    private static String reason(byte[] sent) {
        var refused = catchThrowableOfType(RefusedException.class, () -> SquarePicture.of(sent));
        return refused.refusals().stream().map(Refusal::messageKey).findFirst().orElseThrow();
    }

    /** Red, green and blue beside each other. */
    private static BufferedImage stripes(int width, int height) {
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

    private static BufferedImage halves(int side) {
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, side, side / 2);
        brush.setColor(BACKGROUND);
        brush.fillRect(0, side / 2, side, side / 2);
        brush.dispose();
        return image;
    }

    private static byte[] encoded(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            assertThat(ImageIO.write(image, format, bytes)).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** As a camera writes it: with the orientation and some words in an Exif part after the first marker. */
    private static byte[] withExif(byte[] jpeg, int orientation, String words) {
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
    private static byte[] pngOf(int width, int height) {
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

    private static void assertIsAbout(int rgb, Color expected) {
        var seen = new Color(rgb);
        assertThat(Math.abs(seen.getRed() - expected.getRed())
                        + Math.abs(seen.getGreen() - expected.getGreen())
                        + Math.abs(seen.getBlue() - expected.getBlue()))
                .as("%s instead of %s", seen, expected)
                .isLessThan(90);
    }
}
