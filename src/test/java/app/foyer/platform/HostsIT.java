package app.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.EnterpriseServer;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.PostedForm;
import app.foyer.testing.SignInForm;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Foyer answers under its own names only, and believes about itself and its visitors only what it knows. */
class HostsIT {

    private final FoyerServer server = EnterpriseServer.server();
    private final Http http = Http.to(server);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /login HTTP/1.1\r\nHost: evil.example",
                "GET /login HTTP/1.1\r\nHost: localhost.evil.example",
                "GET /login HTTP/1.1\r\nHost: localhost@evil.example",
                "GET /login HTTP/1.1\r\nHost: localhost\r\nHost: evil.example",
                "GET /panel/appointments HTTP/1.1\r\nHost: evil.example",
                "GET /api/v1/services HTTP/1.1\r\nHost: evil.example",
                "GET /nothing HTTP/1.1\r\nHost: evil.example",
                "GET http://evil.example/login HTTP/1.1\r\nHost: evil.example",
                "POST /login HTTP/1.1\r\nContent-Length: 0\r\nHost: evil.example"
            })
    void anotherNameIsTurnedAway(String request) throws IOException {
        var answer = raw(request);

        assertThat(answer).matches("(?s)HTTP/1\\.1 4(00|21).*");
        assertThat(answer).doesNotContain("evil.example", "<html");
    }

    /** The server answers these with nothing before Foyer hears of them. */
    @ParameterizedTest
    @ValueSource(strings = {"localhost:80@evil.example", "localhost:evil", ""})
    void whatIsNoNameAtAllGetsNoPage(String host) throws IOException {
        assertThat(raw("GET /login HTTP/1.1\r\nHost: " + host)).doesNotContain("evil", "<html");
    }

    /** As HTTP wants it: a whole address in the first line is what is asked for, whatever the header says. */
    @Test
    void aNameBesideAWholeAddressIsNotEvenRead() throws IOException {
        assertThat(raw("GET http://localhost/login HTTP/1.1\r\nHost: evil.example"))
                .startsWith("HTTP/1.1 200")
                .doesNotContain("evil.example");
        assertThat(raw("GET http://evil.example/login HTTP/1.1\r\nHost: localhost"))
                .startsWith("HTTP/1.1 421");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /login HTTP/1.1\r\nHost: localhost",
                "GET /login HTTP/1.1\r\nHost: LOCALHOST:8080",
                "GET /login HTTP/1.1\r\nHost: booking.house.example",
                "GET /login HTTP/1.1\r\nHost: 127.0.0.1",
                "GET /health/live HTTP/1.1\r\nHost: 10.11.12.13",
                "GET /health/ready HTTP/1.1\r\nHost: whatever"
            })
    void ownNamesAreServedAndHealthUnderAny(String request) throws IOException {
        assertThat(raw(request)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-Host", "X-Host", "Forwarded", "X-Original-URL", "X-Forwarded-Server"})
    void headersOfProxiesDoNotChangeWhatFoyerCallsItself(String header) {
        var value = header.equals("Forwarded") ? "host=evil.example" : "evil.example";
        var page = http.get("/forgot-password", header, value);
        var way = http.get("/panel/appointments", header, value);

        assertThat(page.body()).doesNotContain("evil.example");
        assertThat(way.header("Location")).doesNotContain("evil.example");
    }

    @Test
    void linksInMailsStartWithThePublicAddress() {
        var grace = OwnAccount.in(server.database(), "CUSTOMER");

        PostedForm.on(http, http.get("/forgot-password"), "forgotPassword")
                .with("email", grace.email())
                .send("askForLink", "X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "https");

        assertThat(server.mailbox().next(grace.email()).text())
                .contains(server.at("/reset-password?t=").toString())
                .doesNotContain("evil.example");
    }

    @Test
    void auditAndSessionNameTheClientThatATrustedProxyNames() {
        var grace = OwnAccount.in(server.database(), "CUSTOMER");

        SignInForm.filledIn(http, grace.email(), grace.password())
                .send("signIn", "X-Forwarded-For", "6.6.6.6, 203.0.113.77");

        assertThat(server.database()
                        .list(
                                row -> row.getString(1),
                                "select remote_address from audit_entry where action = 'account.signedIn' and actor = ?",
                                grace.email()))
                .containsExactly("203.0.113.77");
        assertThat(server.database()
                        .list(
                                row -> row.getString(1),
                                "select s.remote_address from account_session s join account a on a.id = s.account_id"
                                        + " where a.email_key = ?",
                                grace.email()))
                .containsExactly("203.0.113.77");
    }

    private String raw(String request) throws IOException {
        var address = server.at("/");
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write((request + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
