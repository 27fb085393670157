package app.foyer.api;

import static app.foyer.api.Shop.customer;
import static app.foyer.api.ShopAnswers.assertProblem;
import static app.foyer.api.ShopAnswers.errors;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a shop gets for what it should not have sent. */
class BadInputIT {

    private final Shop shop = new Shop();

    @AfterEach
    void noSessionWasMade() {
        shop.wasGivenNoSession();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ``            | 400 | body_missing
                    {             | 400 | body_malformed
                    {"a":1,"a":2} | 400 | body_duplicate_member
                    []            | 422 | body_not_an_object
                    null          | 422 | body_not_an_object
                    {}            | 422 | request_invalid
                    """)
    void inTheBodyIsAnsweredWithAProblem(String body, int status, String code) {
        assertProblem(shop.post(body, "application/json"), status, code);
    }

    @Test
    void thatIsHugeOrDeepIsAnsweredWithAProblem() {
        assertProblem(shop.post("{\"a\":\"" + "x".repeat(200_000) + "\"}", "application/json"), 413, "body_too_large");
        assertProblem(shop.post("{\"a\":".repeat(5_000), "application/json"), 400, "body_too_deep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "application/xml", "multipart/form-data"})
    void ofAnotherTypeIsAnsweredWithAProblem(String type) {
        assertProblem(shop.post("a=b", type), 415, "unsupported_media_type");
    }

    @Test
    void inAHeaderIsAnsweredWithAProblem() {
        assertProblem(shop.post("{}", "nonsense"), 400, "request_malformed");
    }

    @ParameterizedTest
    @CsvSource({
        "grace@example.com\\nBcc: all@example.com, field_control",
        "grace, email_wrong",
        "'', email_missing",
        "\\ud800@example.com, field_text"
    })
    void inAnAddressIsNamed(String address, String code) {
        var body = shop.body()
                .toString()
                .replaceAll("\"email\":\"[^\"]*\"", "\"email\":\"" + address.replace("\\", "\\\\") + "\"");

        assertThat(errors(shop.post(body, "application/json"))).containsOnly(Map.entry("customer.email", code));
    }

    @Test
    void inANameIsNamed() {
        var body = shop.body();
        body.add("customer", customer("x".repeat(10_000), BookingApi.newAddress()));

        assertThat(errors(shop.book(body))).containsOnly(Map.entry("customer.firstName", "name_too_long"));
    }

    @Test
    void isExplainedInTheLanguageThatWasAskedFor() {
        // rather French, but German will do
        var german = shop.post("{}", "application/json", "Accept-Language", "fr, de-AT;q=0.8, en;q=0.5");

        assertThat(german.header("Content-Language")).isEqualTo("de");
        assertThat(german.text("detail")).contains("Diese Angabe fehlt.");
    }
}
