package app.foyer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.catalog.service.ServicePictures;
import app.foyer.customer.picture.SquarePicture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo's pictures are kept as they are, so they have to be what Foyer itself would have made of them. */
class DemoPicturesTest {

    private static final int SMALL = 20_000;

    static Stream<String> ofServices() {
        return DemoPictures.OF_SERVICES.values().stream();
    }

    @ParameterizedTest
    @MethodSource("ofServices")
    void aPictureOfAServiceIsAsLargeAsItIsKept(String name) throws IOException {
        assertSize(name, ServicePictures.WIDTH, ServicePictures.HEIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"miriam", "tomas", "jonas", "ines", "sofia"})
    void aPictureOfSomebodyIsAsLargeAsItIsKept(String name) throws IOException {
        assertSize(name, SquarePicture.SIDE, SquarePicture.SIDE);
    }

    private static void assertSize(String name, int width, int height) throws IOException {
        var content = DemoPictures.picture(name);
        assertThat(content).hasSizeLessThan(SMALL).startsWith(0xFF, 0xD8);
        var picture = ImageIO.read(new ByteArrayInputStream(content));
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
    }
}
