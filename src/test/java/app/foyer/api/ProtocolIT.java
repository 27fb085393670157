package app.foyer.api;

import static app.foyer.api.Shop.APPOINTMENTS;
import static app.foyer.api.ShopAnswers.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Http;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The addresses, verbs and types of the REST interface. */
class ProtocolIT {

    private final Shop shop = new Shop();
    private final Http http = shop.http();
    private final BookingApi api = shop.api();

    @AfterEach
    void noSessionWasMade() {
        shop.wasGivenNoSession();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/v1", "/api/v2/services", "/api/v1/nothing", "/api/application.wadl"})
    void knowsNoOtherAddress(String address) {
        assertProblem(http.get(address), 404, "not_found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "PATCH", "DELETE", "BREW"})
    void saysWhichVerbsItKnows(String verb) {
        var answer = http.send(verb, APPOINTMENTS, BodyPublishers.noBody());

        assertProblem(answer, 405, "method_not_allowed");
        assertThat(answer.header("Allow")).contains("POST");
    }

    @Test
    void saysItToThoseWhoAskFirst() {
        var answer = http.send(
                "OPTIONS",
                "/api/v1/services",
                BodyPublishers.noBody(),
                "Origin",
                "https://elsewhere.example",
                "Access-Control-Request-Method",
                "GET");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Allow")).contains("GET");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void speaksJsonOnly() {
        assertProblem(http.get("/api/v1/services", "Accept", "text/html"), 406, "not_acceptable");
    }

    @Test
    void isDescribed() {
        var answer = http.get("/api/v1/openapi.json");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getAsJsonObject("paths").keySet()).contains(APPOINTMENTS);
    }
}
