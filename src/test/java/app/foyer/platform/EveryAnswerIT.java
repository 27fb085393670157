package app.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.OwnAccount;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer of the server says to the browser, whoever asks for whatever. */
class EveryAnswerIT {

    private static final String PANEL = "/panel/appointments";

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final Http http = Http.to(server);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/book",
                "/login",
                "/forgot-password",
                "/booking?t=x",
                "/nothing",
                "/panel/appointments",
                "/api/v1/services",
                "/api/v1/nothing",
                "/api/v1/availability",
                "/api/v1/openapi.json",
                "/health/ready",
                "/jakarta.faces.resource/tokens.css.xhtml?ln=css",
                "/jakarta.faces.resource/nothing.css.xhtml",
                "/WEB-INF/web.xml"
            })
    void tellsTheBrowserWhatItMayDo(String path) {
        var answer = http.get(path);

        assertThat(answer.response().headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "form-action 'self'")
                .contains("script-src 'self'")
                .doesNotContain("unsafe-eval")
                .doesNotContainPattern("script-src[^;]*unsafe-inline");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isNotEmpty();
        assertThat(answer.header("Permissions-Policy")).isNotEmpty();
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.header("Strict-Transport-Security"))
                .as("only behind TLS")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", PANEL, "/admin/messages", "/booking?t=x", "/api/v1/services"})
    void aboutSomebodyIsNotKept(String address) {
        assertThat(http.get(address).header("Cache-Control")).contains("no-store");
    }

    @Test
    void behindTheDoorIsNotKept() {
        var grace = OwnAccount.in(server.database(), "CUSTOMER").signedIn(server);

        var answer = grace.get(PANEL);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void withASessionHidesItFromScriptsAndOtherSites() {
        assertThat(http.get("/login").response().headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("sid="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "Path=/")
                .as("said once")
                .matches("(?i)((?!samesite).)*SameSite=Lax((?!samesite).)*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/booking?t=x", "/reset-password?t=x"})
    void toALinkWithASecretSendsNoReferrer(String link) {
        assertThat(http.get(link).header("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void toAnAddressWithNothingIsPlain() {
        var answer = http.get("/nothing");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body())
                .contains("There is nothing at this address", "class=\"house\"", "id=\"toSignIn\"", "id=\"book\"")
                .doesNotContain("java.lang", "\tat ", "Payara");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /",
        "FOO, /",
        "DELETE, /book",
        "FETCH, /book",
        "PUT, /login",
        "PATCH, /login",
        "TRACE, /login",
        "PUT, /panel/appointments",
        "DELETE, /panel/appointments",
        "DELETE, /admin/appointments",
        "OPTIONS, /admin/messages",
        "PUT, /health/ready",
        "DELETE, /api/v1/services",
        "PUT, /api/v1/appointments"
    })
    void toAnUnknownVerbIs405(String verb, String address) {
        assertThat(http.send(verb, address, BodyPublishers.noBody()).status()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/book", PANEL})
    void ofTheDemoThroughAProxyIs403(String address) {
        assertThat(http.get(address, "X-Forwarded-For", "192.0.2.7").status()).isEqualTo(403);
    }
}
