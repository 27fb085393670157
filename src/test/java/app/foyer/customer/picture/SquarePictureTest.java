package app.foyer.customer.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A picture that is sent")
class SquarePictureTest {

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void becomesASquareJpegOfItsMiddle(String format) throws IOException {
        var square = SquarePicture.of(SentPictures.encoded(SentPictures.stripes(900, 300), format));

        assertThat(square).startsWith(0xFF, 0xD8, 0xFF);
        var seen = ImageIO.read(new ByteArrayInputStream(square));
        assertThat(seen.getWidth()).isEqualTo(SquarePicture.SIDE);
        assertThat(seen.getHeight()).isEqualTo(SquarePicture.SIDE);
        assertIsAbout(seen.getRGB(SquarePicture.SIDE / 2, SquarePicture.SIDE / 2), Color.GREEN);
        assertIsAbout(seen.getRGB(5, 5), Color.GREEN);
    }

    @Test
    void losesEverythingThatIsNoPicture() {
        var jpeg = SentPictures.withExif(
                SentPictures.encoded(SentPictures.stripes(300, 300), "jpeg"), 1, "Zenobia's camera, 52.5N 13.4E");

        assertThat(new String(jpeg, StandardCharsets.ISO_8859_1)).contains("Zenobia");
        assertThat(new String(SquarePicture.of(jpeg), StandardCharsets.ISO_8859_1))
                .doesNotContain("Zenobia", "Exif");
    }

    static Stream<Arguments> orientations() {
        return Stream.of(
                Arguments.of(1, Color.RED, Color.RED),
                Arguments.of(2, Color.RED, Color.RED),
                Arguments.of(3, SentPictures.BACKGROUND, SentPictures.BACKGROUND),
                Arguments.of(6, SentPictures.BACKGROUND, Color.RED),
                Arguments.of(8, Color.RED, SentPictures.BACKGROUND),
                Arguments.of(99, Color.RED, Color.RED));
    }

    /** The upper half is red, the lower one blue. */
    @ParameterizedTest
    @MethodSource("orientations")
    void standsUprightHoweverThePhoneWasHeld(int orientation, Color topLeft, Color topRight) throws IOException {
        var jpeg =
                SentPictures.withExif(SentPictures.encoded(SentPictures.halves(400), "jpeg"), orientation, "a phone");

        var seen = ImageIO.read(new ByteArrayInputStream(SquarePicture.of(jpeg)));

        assertIsAbout(seen.getRGB(10, 10), topLeft);
        assertIsAbout(seen.getRGB(SquarePicture.SIDE - 10, 10), topRight);
    }

    @Test
    void isShownOnWhiteWhereItIsTransparent() throws IOException {
        var png = SentPictures.encoded(new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB), "png");

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
        var bomb = SentPictures.pngOf(60_000, 60_000);

        assertThat(bomb).hasSizeLessThan(100_000);
        assertThat(reason(bomb)).isEqualTo("picture.tooManyPixels");
        assertThat(reason(SentPictures.pngOf(13_000, 20))).isEqualTo("picture.tooManyPixels");
    }

    @Test
    void mayBeLargeAndIsReadWithLittleMemory() {
        assertThat(SquarePicture.of(SentPictures.encoded(SentPictures.stripes(6_000, 4_000), "jpeg")))
                .hasSizeLessThan(100_000);
    }

    @Test
    void isRefusedWhenTheFileIsTooLarge() {
        assertThat(reason(new byte[SquarePicture.MAXIMUM_BYTES + 1])).isEqualTo("picture.tooLarge");
    }

    @Test
    void isRefusedWhenThereIsNothingToSee() {
        assertThat(reason(SentPictures.encoded(SentPictures.stripes(15, 200), "png")))
                .isEqualTo("picture.tooSmall");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void isRefusedWhenItIsCutOffOrDamaged(String format) {
        var whole = SentPictures.encoded(SentPictures.stripes(300, 300), format);
        var junk = whole.clone();
        Arrays.fill(junk, 12, 60, (byte) 7);

        assertThat(reason(Arrays.copyOf(whole, 20))).isEqualTo("picture.broken");
        assertThat(reason(junk)).isEqualTo("picture.broken");
    }

    private static String reason(byte[] sent) {
        var refused = catchThrowableOfType(RefusedException.class, () -> SquarePicture.of(sent));
        return refused.refusals().stream().map(Refusal::messageKey).findFirst().orElseThrow();
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
