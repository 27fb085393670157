package app.foyer.web.sign;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Crowd;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.PostedForm;
import app.foyer.testing.SignInForm;
import org.junit.jupiter.api.Test;

/** A password that was mailed: good for one sign-in, and then for choosing another one. */
class OneTimePasswordIT {

    private static final String PANEL = "/panel/appointments";
    private static final String CHOSEN = "see how they run";
    private static final int CROWD = 50;

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final OwnAccount grace = OwnAccount.in(server.database(), "CUSTOMER");
    private final Http http = Http.to(server);

    @Test
    void leadsToAPasswordOfOnesOwnAndThenWhereOneWantedToGo() {
        var page = http.get("/login?from=" + PANEL + "?show=past");
        var signedIn = fill(http, page, grace.oneTimePassword(60));
        assertThat(signedIn.header("Location")).endsWith("/new-password");

        var chosen = choose(CHOSEN);
        assertThat(chosen.header("Location")).endsWith(PANEL + "?show=past");
        assertThat(http.get(PANEL).status()).isEqualTo(200);
        assertThat(signIn(Http.to(server), CHOSEN).header("Location")).endsWith(PANEL);
    }

    @Test
    void opensNothingBeforeThat() {
        signIn(http, grace.oneTimePassword(60));

        assertThat(http.get(PANEL).header("Location")).endsWith("/new-password");
        assertThat(http.get("/panel/password").header("Location")).endsWith("/new-password");
        assertThat(http.get("/second-factor").header("Location")).endsWith("/new-password");
        assertThat(http.get("/").body()).doesNotContain("id=\"toPanel\"");
    }

    @Test
    void isTypedInAnyManner() {
        var password = grace.oneTimePassword(60);

        assertThat(signIn(http, password.toLowerCase().replace('-', ' ')).header("Location"))
                .endsWith("/new-password");
    }

    @Test
    void isGoodOnce() {
        var password = grace.oneTimePassword(60);
        signIn(http, password);

        assertThat(signIn(Http.to(server), password).status()).isEqualTo(200);
    }

    @Test
    void isGoodForOneOfFiftyAtOnce() {
        var password = grace.oneTimePassword(60);
        var pages = Crowd.allAtOnce(CROWD, person -> {
            var somebody = Http.to(server);
            return SignInForm.filledIn(somebody, grace.email(), password);
        });
        var answers = Crowd.allAtOnce(CROWD, person -> pages.get(person).send("signIn"));

        assertThat(answers).extracting(Answer::status).isSubsetOf(302, 200, 429);
        assertThat(answers).filteredOn(answer -> answer.status() == 302).hasSize(1);
    }

    @Test
    void isNotGoodAfterItsTimeNorForAnotherPersonNorAfterAnotherPasswordWasSet() {
        var ada = OwnAccount.in(server.database(), "CUSTOMER");
        assertThat(signIn(http, grace.oneTimePassword(-1)).status()).isEqualTo(200);
        assertThat(signIn(http, ada.oneTimePassword(60)).status()).isEqualTo(200);

        var before = grace.oneTimePassword(60);
        server.database().run("update account set session_epoch = session_epoch + 1 where id = ?", grace.id());
        assertThat(signIn(http, before).status()).isEqualTo(200);
    }

    @Test
    void leavesTheOwnersPasswordAsItIs() {
        grace.oneTimePassword(60);

        assertThat(signIn(http, grace.password()).header("Location")).endsWith(PANEL);
    }

    @Test
    void isReplacedByAGoodOneOnly() {
        signIn(http, grace.oneTimePassword(60));

        assertThat(choose("password1").body()).contains("Too many people use this password");
        assertThat(http.get(PANEL).header("Location")).endsWith("/new-password");
    }

    @Test
    void isForgottenWhenNobodyChoosesForTenMinutes() {
        signIn(http, grace.oneTimePassword(60));
        server.database()
                .run(
                        "update account_session set entered_at = entered_at - interval '11' minute where account_id = ?",
                        grace.id());

        assertThat(http.get("/new-password").header("Location")).endsWith("/login");
        assertThat(http.get(PANEL).header("Location")).contains("/login");
    }

    @Test
    void hasAPageForNobodyElse() {
        assertThat(http.get("/new-password").header("Location")).endsWith("/login");
    }

    private Answer choose(String password) {
        return PostedForm.on(http, http.get("/new-password"), "newPassword")
                .with("password", password)
                .send("choose");
    }

    private Answer signIn(Http somebody, String password) {
        return fill(somebody, somebody.get("/login"), password);
    }

    private Answer fill(Http somebody, Answer page, String password) {
        return PostedForm.on(somebody, page, "login")
                .with("email", grace.email())
                .with("password", password)
                .send("signIn");
    }
}
