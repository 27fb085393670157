package app.foyer.settings.logo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foyer.shared.RefusedException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A logo that is sent")
class LogoPictureTest {

    @ParameterizedTest
    @CsvSource({
        "png, 300, 100, 300, 100",
        "png, 1200, 400, 600, 200",
        "jpeg, 4000, 500, 600, 75",
        "jpeg, 1000, 1000, 200, 200",
        "png, 40, 3000, 3, 200"
    })
    void becomesAPngOfOurOwnThatFits(String format, int width, int height, int shownWidth, int shownHeight)
            throws IOException {
        var logo = LogoPicture.of(encoded(width, height, format));

        assertThat(logo.content()).startsWith(0x89, 'P', 'N', 'G');
        var seen = ImageIO.read(new ByteArrayInputStream(logo.content()));
        assertThat(seen.getWidth()).isEqualTo(shownWidth).isEqualTo(logo.mark().width());
        assertThat(seen.getHeight())
                .isEqualTo(shownHeight)
                .isEqualTo(logo.mark().height());
    }

    @Test
    void staysSeeThroughWhereItWas() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(100, 50, BufferedImage.TYPE_INT_ARGB), "png", bytes);

        var seen = ImageIO.read(
                new ByteArrayInputStream(LogoPicture.of(bytes.toByteArray()).content()));

        assertThat(seen.getRGB(50, 25) >>> 24).isZero();
    }

    @Test
    void hasASignOfItsOwn() throws IOException {
        var one = LogoPicture.of(encoded(100, 50, "png")).mark();

        assertThat(LogoPicture.of(encoded(100, 50, "png")).mark()).isEqualTo(one);
        assertThat(LogoPicture.of(encoded(101, 50, "png")).mark().sign()).isNotEqualTo(one.sign());
        assertThat(one.toString()).matches("100x50-[0-9a-f]{16}");
    }

    @Test
    void isRefusedWhenItIsNoPicture() {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> LogoPicture.of(svg)).isInstanceOf(RefusedException.class);
    }

    private static byte[] encoded(int width, int height, String format) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(Color.ORANGE);
        brush.fillRect(0, 0, width / 2, height);
        brush.dispose();
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, bytes)).isTrue();
        return bytes.toByteArray();
    }
}
