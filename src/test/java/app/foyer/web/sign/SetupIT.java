package app.foyer.web.sign;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.Mailbox;
import app.foyer.testing.PostedForm;
import app.foyer.testing.Waiting;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The first start of an installation that is no demo, behind a proxy that speaks TLS. */
class SetupIT {

    private static final Pattern PRINTED = Pattern.compile("https://booking\\.example\\.com(/setup\\?code=\\S+)");

    @Test
    void thePrintedAddressMakesTheFirstAdministratorOnce() {
        // The proxy passes the requests on to the name by which it knows this machine.
        var environment = Map.of("FOYER_PUBLIC_URL", "https://booking.example.com", "FOYER_HOSTS", "localhost");
        try (var server = FoyerServer.start(Databases.H2.create(), Mailbox.open(), environment, "--nohazelcast")) {
            server.awaitReady();
            var address = printedAddress(server);
            assertThat(server.log()).contains("set FOYER_SECRET_KEY");

            assertThat(form(server, "/setup?code=guessed")).contains("id=\"notGood\"");
            assertThat(create(server, address, "admin", "mice").body())
                    .contains("This is not an e-mail address", "at least");
            assertThat(create(server, address, "admin@people.example", "three blind mice")
                            .header("Location"))
                    .contains("/login");
            assertThat(form(server, address)).contains("id=\"notGood\"");
            assertThat(server.database().count("select count(*) from account_role where role = 'ADMIN'"))
                    .isEqualTo(1);
        }
    }

    private static Answer create(FoyerServer server, String address, String email, String password) {
        var http = Http.to(server);
        var cookie = session(http.get(address));
        return PostedForm.on(http, http.get("/setup", "Cookie", cookie), "setup")
                .with("email", email)
                .with("password", password)
                .send("createAdministrator", "Cookie", cookie);
    }

    private static String form(FoyerServer server, String address) {
        var http = Http.to(server);
        return http.get("/setup", "Cookie", session(http.get(address))).body();
    }

    /** Behind TLS the cookies are marked so that this client, which has none, would not send them back by itself. */
    private static String session(Answer answer) {
        var cookies = answer.response().headers().allValues("Set-Cookie");
        assertThat(answer.header("Strict-Transport-Security")).isNotEmpty();
        assertThat(cookies)
                .filteredOn(cookie -> cookie.startsWith("__Host-sid="))
                .singleElement()
                .asString()
                .contains("Secure", "HttpOnly", "Path=/")
                .containsIgnoringCase("SameSite=Lax");
        return cookies.stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
    }

    private static String printedAddress(FoyerServer server) {
        var address = PRINTED.matcher("");
        Waiting.until(
                () -> address.reset(server.log()).find(),
                Duration.ofSeconds(60),
                () -> "No address was printed:\n" + server.log());
        return address.group(1);
    }
}
