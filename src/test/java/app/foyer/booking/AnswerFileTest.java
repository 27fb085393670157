package app.foyer.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file that is an answer")
class AnswerFileTest {

    private static final byte[] PDF = "%PDF-1.7 something".getBytes(StandardCharsets.US_ASCII);

    @Test
    void isAPdfAsItCame() {
        var file = AnswerFile.of("report.pdf", PDF);

        assertThat(file.type()).isEqualTo("application/pdf");
        assertThat(file.content()).isEqualTo(PDF);
        assertThat(file.name()).isEqualTo("report.pdf");
    }

    @Test
    void isAPictureOfOurOwnMakingWithoutWhatWasHiddenInIt() throws IOException {
        var sent = new ByteArrayOutputStream();
        sent.write(picture("png", 40, 30));
        sent.write("<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));

        var file = AnswerFile.of("me.PNG.exe", sent.toByteArray());

        assertThat(file.type()).isEqualTo("image/png");
        assertThat(file.name()).isEqualTo("me.PNG.png");
        assertThat(new String(file.content(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
        assertThat(ImageIO.read(new ByteArrayInputStream(file.content())).getWidth())
                .isEqualTo(40);
    }

    @Test
    void isNoLargerThanCanBeRead() throws IOException {
        var file = AnswerFile.of("wide.jpg", picture("jpg", 4_000, 20));

        assertThat(ImageIO.read(new ByteArrayInputStream(file.content())).getWidth())
                .isEqualTo(2_400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "MZ", "PK\u0003\u0004", "GIF89a", " %PDF-1.7"})
    void isOfNoOtherKind(String content) {
        assertThat(refusal(content.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("question.file.wrongType");
    }

    @Test
    void isAPictureThatCanBeRead() throws IOException {
        var broken = Arrays.copyOf(picture("png", 40, 30), 40);

        assertThat(refusal(broken)).isEqualTo("picture.broken");
    }

    @Test
    void isNotLargerThanTwoMegabytes() {
        assertThat(AnswerFile.of("a.pdf", Arrays.copyOf(PDF, AnswerFile.MAXIMUM_BYTES))
                        .content())
                .hasSize(AnswerFile.MAXIMUM_BYTES);
        assertThat(refusal(Arrays.copyOf(PDF, AnswerFile.MAXIMUM_BYTES + 1))).isEqualTo("question.file.tooLarge");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd.pdf",
        "C:\\Temp\\Bericht ä.pdf, Bericht ä.pdf",
        "'a\"b<c>;.pdf', abc.pdf",
        "'', file.pdf",
        ".htaccess, .htaccess.pdf"
    })
    void hasANameThatShowsAndADiskCanKeep(String sent, String kept) {
        assertThat(AnswerFile.of(sent, PDF).name()).isEqualTo(kept);
    }

    private static String refusal(byte[] sent) {
        return catchThrowableOfType(RefusedException.class, () -> AnswerFile.of("file", sent)).refusals().stream()
                .map(Refusal::messageKey)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
