package app.foyer.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Http.Answer;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads what the REST interface answers. */
final class ShopAnswers {

    private ShopAnswers() {}

    static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.text("type")).isEqualTo("urn:problem-type:foyer:" + code);
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.json().get("status").getAsInt()).isEqualTo(status);
        assertThat(answer.text("title")).isNotBlank().doesNotContain("???");
        assertThat(answer.text("detail")).isNotBlank().doesNotContain("???");
    }

    /** Field and code of each error. */
    static Map<String, String> errors(Answer answer) {
        return elements(answer.array("errors"))
                .collect(Collectors.toMap(
                        error -> error.get("field").getAsString(),
                        error -> error.get("code").getAsString(),
                        (first, second) -> first));
    }

    static JsonObject find(JsonArray array, long id) {
        return elements(array)
                .filter(element -> element.get("id").getAsLong() == id)
                .findFirst()
                .orElseThrow();
    }

    static List<Long> ids(JsonArray array) {
        return elements(array).map(element -> element.get("id").getAsLong()).toList();
    }

    static List<Instant> starts(Answer availability) {
        return elements(availability.array("days"))
                .flatMap(day -> slots(day.getAsJsonArray("slots")).stream())
                .toList();
    }

    static JsonObject firstSlot(Answer availability) {
        return elements(elements(availability.array("days"))
                        .findFirst()
                        .orElseThrow()
                        .getAsJsonArray("slots"))
                .findFirst()
                .orElseThrow();
    }

    static List<Instant> slots(JsonArray slots) {
        return elements(slots)
                .map(slot -> moment(slot.get("start").getAsString()))
                .toList();
    }

    static Instant moment(String written) {
        return OffsetDateTime.parse(written).toInstant();
    }

    private static Stream<JsonObject> elements(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject);
    }
}
