package app.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.privacy.Leaver;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import java.io.ByteArrayInputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is larger than any page takes is answered with a page that says so, however it comes. */
class TooLargeIT {

    private static final String FILES = "multipart/form-data; boundary=x";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final FoyerServer server = FoyerServer.on(Databases.H2);

    static Stream<Arguments> bodies() {
        var file = bytes(60 * 1024 * 1024);
        var text = bytes((int) TooLarge.LARGEST_FORM + 1);
        return Stream.of(
                Arguments.of(FILES, BodyPublishers.ofByteArray(file)),
                Arguments.of(FILES, inChunks(partOf(bytes((int) TooLarge.LARGEST_WITH_FILES + 1)))),
                Arguments.of(FORM, BodyPublishers.ofByteArray(text)));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void isAnsweredWithASentence(String type, BodyPublisher body) {
        var answer = Http.to(server).send("POST", "/login", body, "Content-Type", type);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body())
                .contains(
                        "That is too large",
                        "files of more than 20 MB",
                        "a picture may have up to 5 MB",
                        "class=\"house\"");
    }

    /** The server stops reading by itself, and finds no form. */
    @Test
    void isNoFailureAsAFormInChunksEither() {
        var text = bytes((int) TooLarge.LARGEST_FORM + 1);

        assertThat(Http.to(server)
                        .send("POST", "/login", inChunks(text), "Content-Type", FORM)
                        .status())
                .isLessThan(500);
    }

    @Test
    void isAnsweredWithASentenceToWhoIsSignedInToo() {
        var grace = new Leaver(server);
        grace.books(Duration.ofDays(9));

        var answer = grace.signsIn()
                .send(
                        "POST",
                        "/panel/account",
                        BodyPublishers.ofByteArray(bytes((int) TooLarge.LARGEST_WITH_FILES + 1)),
                        "Content-Type",
                        FILES);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("That is too large", "href=\"/panel/account\"");
    }

    private static byte[] bytes(int length) {
        return "a".repeat(length).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] partOf(byte[] file) {
        var head = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n";
        return (head + new String(file, StandardCharsets.US_ASCII) + "\r\n--x--\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Nobody is told how much it will be. */
    private static BodyPublisher inChunks(byte[] body) {
        return BodyPublishers.ofInputStream(
                () -> new SequenceInputStream(new ByteArrayInputStream(body), new ByteArrayInputStream(new byte[0])));
    }
}
