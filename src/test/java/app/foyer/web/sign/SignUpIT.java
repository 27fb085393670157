package app.foyer.web.sign;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.SignInForm;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Asking for an account over HTTP: the same for every address, until its owner reads the mail. */
class SignUpIT {

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final SigningUp stranger = new SigningUp(server, BookingApi.newAddress());
    private final OwnAccount grace = OwnAccount.in(server.database(), "CUSTOMER");

    @Test
    void nothingIsOpenedBeforeTheAddressIsProven() {
        assertThat(stranger.asks().status()).isEqualTo(302);
        var link = stranger.link();

        assertThat(stranger.accounts()).isZero();
        assertThat(SignInForm.signIn(Http.to(server), stranger.email(), SigningUp.PASSWORD)
                        .status())
                .isEqualTo(200);
        SigningUp.proves(server, link);
        assertThat(stranger.accounts()).isOne();
    }

    @Test
    void aKnownAddressGetsTheSameAnswerAndItsOwnerAMailAndNothingIsChanged() {
        var known = new SigningUp(server, grace.email());
        var before = hash(grace.email());

        var toTheKnown = known.asks();
        var toTheUnknown = stranger.asks();

        assertThat(toTheKnown.status()).isEqualTo(toTheUnknown.status());
        assertThat(toTheKnown.header("Location")).isEqualTo(toTheUnknown.header("Location"));
        assertThat(headersOf(toTheKnown)).isEqualTo(headersOf(toTheUnknown));
        var mail = server.mailbox().next(grace.email());
        assertThat(mail.subject()).contains("You have an account");
        assertThat(mail.links().values()).noneMatch(link -> link.contains("t="));
        assertThat(hash(grace.email())).isEqualTo(before);
    }

    @Test
    void anAddressGetsThreeMailsAnHourAndNoMore() {
        for (var time = 0; time < 5; time++) {
            stranger.asks();
        }
        for (var mail = 0; mail < 3; mail++) {
            stranger.link();
        }
        waitUntilAllIsHandled();

        assertThat(server.database().count("select count(*) from message where recipient = ?", stranger.email()))
                .isEqualTo(3);
    }

    @Test
    void aBadPasswordIsRefusedBesideTheField() {
        assertThat(stranger.asks("password1").body()).contains("Too many people use this password");
        assertThat(stranger.asks("Grace12345").status()).isEqualTo(200);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(stranger.sendsAnEmptyForm("short").body())
                .contains("first name", "last name", "e-mail address", "A password has at least");
    }

    @Test
    void theSecretIsNowhereToBeRead() {
        stranger.asks();
        var secret = stranger.link().replaceAll(".*t=", "");

        assertThat(server.database()
                        .count(
                                "select count(*) from message where text_part like ? or html_part like ?",
                                "%" + secret + "%",
                                "%" + secret + "%"))
                .isZero();
        assertThat(server.log()).doesNotContain(secret);
    }

    @Test
    void whereItIsSwitchedOffThePageSaysSoAndNoFormIsTaken() {
        switchSignUp(server, false);
        try {
            var http = Http.to(server);
            assertThat(http.get("/signup").body()).contains("id=\"closed\"").doesNotContain("signUp:askForAccount");
            assertThat(http.get("/login").body()).doesNotContain("/signup");
        } finally {
            switchSignUp(server, true);
        }
        assertThat(Http.to(server).get("/login").body()).contains("/signup");
    }

    static void switchSignUp(FoyerServer server, boolean on) {
        server.database().run("delete from setting where name = 'security.signUp'");
        if (!on) {
            server.database()
                    .run(
                            "insert into setting (name, content, changed_at, changed_by) values ('security.signUp', 'false',"
                                    + " current_timestamp, 'test')");
        }
    }

    private void waitUntilAllIsHandled() {
        var last = new SigningUp(server, BookingApi.newAddress());
        last.asks();
        last.link();
    }

    private String hash(String email) {
        return server.database()
                .list(row -> row.getString(1), "select password_hash from account where email_key = ?", email)
                .get(0);
    }

    private static TreeMap<String, Integer> headersOf(Http.Answer answer) {
        var headers = new TreeMap<String, Integer>();
        answer.response().headers().map().forEach((name, values) -> headers.put(name, values.size()));
        return headers;
    }
}
