package app.foyer.web.sign;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.PostedForm;
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
    private final OwnAccount grace = OwnAccount.in(server.database(), "CUSTOMER");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login",
                "/panel/appointments",
                "/nothing-here",
                "/jakarta.faces.resource/nothing.css.xhtml",
                "/api/v1/services",
                "/api/v1/nothing",
                "/health/ready"
            })
    void tellsTheBrowserHowToBehave(String address) {
        var answer = http.get(address);

        assertThat(answer.response().headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors 'none'", "object-src 'none'", "script-src 'self'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isNotEmpty();
        assertThat(answer.header("Permissions-Policy")).isNotEmpty();
        assertThat(answer.header("Strict-Transport-Security"))
                .as("only behind TLS")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/panel/appointments", "/admin/messages", "/booking?t=x", "/api/v1/services"})
    void aboutSomebodyIsNotKept(String address) {
        assertThat(http.get(address).header("Cache-Control")).contains("no-store");
    }

    @Test
    void withASessionHidesItFromScriptsAndOtherSites() {
        assertThat(http.get("/login").response().headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("sid="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "Path=/")
                .containsIgnoringCase("SameSite=Lax");
    }

    @ParameterizedTest
    @CsvSource({"PUT, /login", "DELETE, /panel/appointments", "FOO, /", "TRACE, /login", "OPTIONS, /admin/messages"})
    void toAnUnknownVerbIs405(String verb, String address) {
        assertThat(http.send(verb, address, BodyPublishers.noBody()).status()).isEqualTo(405);
    }

    @ParameterizedTest
    @CsvSource({"Origin, https://evil.example", "Sec-Fetch-Site, cross-site", "Sec-Fetch-Site, same-site"})
    void toAFormFromAnotherSiteIs403(String header, String value) {
        var form = PostedForm.on(http, http.get("/login"), "login")
                .with("email", grace.email())
                .with("password", grace.password());

        assertThat(form.send("signIn", header, value).status()).isEqualTo(403);
        assertThat(http.get(PANEL).status()).isEqualTo(302);
    }

    @Test
    void ofTheDemoThroughAProxyIs403() {
        assertThat(http.get("/book", "X-Forwarded-For", "192.0.2.7").status()).isEqualTo(403);
        assertThat(http.get(PANEL, "X-Forwarded-For", "192.0.2.7").status()).isEqualTo(403);
    }
}
