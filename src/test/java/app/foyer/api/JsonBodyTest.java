package app.foyer.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

    @Test
    void readsAnObject() throws IOException {
        assertThat(read("{\"name\":\"Zoë 😀\",\"id\":7}").text("name")).contains("Zoë 😀");
    }

    @Test
    void noBodyIsSaidToBeMissing() {
        assertThatThrownBy(() -> read("")).satisfies(problem(400, "api.body.missing"));
        assertThatThrownBy(() -> read(" \n")).satisfies(problem(400, "api.body.missing"));
        assertThatThrownBy(() -> JsonBody.read(null)).satisfies(problem(400, "api.body.missing"));
    }

    @Test
    void whereNothingNeedsToBeSaidNoBodyIsAnEmptyObject() throws IOException {
        assertThat(JsonBody.readOptional(bytes("")).names()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{\"a\":1,}",
                "{'a':1}",
                "{a:1}",
                "{} {}",
                "{}x",
                "{\"a\":01}",
                "{\"a\":NaN}",
                "{\"a\":\"\n\"}",
                "{\"a\":\"\\x\"}",
                "{\"a\":tru}",
                "<a/>",
                "a=b",
                "{/**/}"
            })
    void whatIsNoJsonIsSaidToBeMalformed(String body) {
        assertThatThrownBy(() -> read(body)).satisfies(problem(400, "api.body.malformed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{}]", "\"text\"", "7", "true", "null"})
    void whatIsNoObjectIsRefused(String body) {
        assertThatThrownBy(() -> read(body)).satisfies(problem(422, "api.body.notAnObject"));
    }

    @Test
    void otherEncodingsThanUtf8AreMalformed() {
        var latin = "{\"a\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> JsonBody.read(new ByteArrayInputStream(latin)))
                .satisfies(problem(400, "api.body.malformed"));
    }

    @Test
    void aMemberNamedTwiceIsRefused() {
        assertThatThrownBy(() -> read("{\"id\":1,\"id\":2}")).satisfies(problem(400, "api.body.duplicateMember"));
        assertThatThrownBy(() -> read("{\"a\":{\"id\":1,\"\\u0069d\":2}}"))
                .satisfies(problem(400, "api.body.duplicateMember"));
    }

    @Test
    void eightLevelsAreReadAndNineAreTooDeep() throws IOException {
        assertThat(read("{\"a\":" + "[".repeat(7) + "]".repeat(7) + "}").names())
                .containsExactly("a");
        assertThatThrownBy(() -> read("{\"a\":" + "[".repeat(8) + "]".repeat(8) + "}"))
                .satisfies(problem(400, "api.body.tooDeep"));
        assertThatThrownBy(() -> read("{\"a\":".repeat(9_000))).satisfies(problem(400, "api.body.tooDeep"));
    }

    @Test
    void aBodyOf64KibibytesIsReadAndOneByteMoreIsTooLarge() throws IOException {
        var longest = "{\"a\":\"" + "x".repeat(JsonBody.MAXIMUM_BYTES - 8) + "\"}";

        assertThat(longest).hasSize(JsonBody.MAXIMUM_BYTES);
        assertThat(read(longest).names()).containsExactly("a");
        assertThatThrownBy(() -> read(longest + " ")).satisfies(problem(413, "api.body.tooLarge"));
    }

    private static Fields read(String body) throws IOException {
        return JsonBody.read(bytes(body));
    }

    private static ByteArrayInputStream bytes(String body) {
        return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    }

    private static Consumer<Throwable> problem(int status, String key) {
        return thrown -> {
            assertThat(thrown).isInstanceOf(ProblemException.class);
            assertThat(((ProblemException) thrown).status()).isEqualTo(status);
            assertThat(((ProblemException) thrown).reason().messageKey()).isEqualTo(key);
        };
    }
}
