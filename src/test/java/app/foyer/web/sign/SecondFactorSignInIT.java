package app.foyer.web.sign;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.PostedForm;
import app.foyer.testing.SignInForm;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Signing in with a second factor, over HTTP. */
class SecondFactorSignInIT {

    private static final String PANEL = "/panel/appointments";
    private static final String CODE_PAGE = "/second-factor";

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final OwnAccount grace = OwnAccount.in(server.database(), "CUSTOMER");
    private OwnFactor factor;

    @BeforeEach
    void graceSetsOneUp() {
        var http = grace.signedIn(server);
        factor = OwnFactor.setUpBy(http, grace.password());
        assertThat(http.get(PANEL).status()).as("the session goes on").isEqualTo(200);
    }

    @Nested
    class AfterThePassword {

        private final Http http = Http.to(server);

        @Test
        void aCodeIsAskedForAndNothingElseIsOpen() {
            assertThat(signIn(http).header("Location")).endsWith(CODE_PAGE);

            assertThat(http.get(PANEL).header("Location")).endsWith(CODE_PAGE);
            assertThat(http.get("/panel/password").header("Location")).endsWith(CODE_PAGE);
            assertThat(http.get("/second-factor-setup").header("Location")).endsWith(CODE_PAGE);
            assertThat(http.get("/admin/appointments").status()).isNotEqualTo(200);
        }

        @Test
        void theCodeLeadsWhereOneWantedToGo() {
            var way = http.get(PANEL + "?tab=past").header("Location");
            PostedForm.on(http, http.get(way), "login")
                    .with("email", grace.email())
                    .with("password", grace.password())
                    .send("signIn");

            assertThat(type(http, factor.phone().nextCode()).header("Location")).endsWith(PANEL + "?tab=past");
            assertThat(http.get(PANEL).status()).isEqualTo(200);
        }

        @Test
        void theCodeMakesAnotherSession() {
            signIn(http);
            var before = http.cookie("sid").orElseThrow();
            type(http, factor.phone().nextCode());

            assertThat(http.cookie("sid").orElseThrow()).isNotEqualTo(before);
        }

        @Test
        void aWrongCodeIsRefusedAndTheDoorStaysClosed() {
            signIn(http);

            assertThat(type(http, "123").body()).contains("This code is not right");
            assertThat(http.get(PANEL).header("Location")).endsWith(CODE_PAGE);
        }

        @Test
        void aUsedCodeIsRefusedInAnotherBrowser() {
            var code = factor.phone().nextCode();
            signIn(http);
            type(http, code);
            var thief = Http.to(server);
            signIn(thief);

            assertThat(type(thief, code).status()).isEqualTo(200);
            assertThat(thief.get(PANEL).header("Location")).endsWith(CODE_PAGE);
        }

        @Test
        void aRecoveryCodeOpensOnce() {
            signIn(http);
            assertThat(typeRecoveryCode(http, factor.codes().get(2)).status()).isEqualTo(302);
            assertThat(http.get(PANEL).status()).isEqualTo(200);

            var again = Http.to(server);
            signIn(again);
            assertThat(typeRecoveryCode(again, factor.codes().get(2)).body())
                    .contains("This recovery code does not fit, or it was used already");
            assertThat(http.get("/panel/password").body()).contains("9 recovery codes are left");
        }

        @Test
        void fiveWrongCodesMakeWaitForACodeButNotForThePassword() {
            signIn(http);
            for (var attempt = 0; attempt < 5; attempt++) {
                type(http, "123");
            }

            assertThat(type(http, factor.phone().nextCode()).body()).contains("Please wait");
            assertThat(signIn(Http.to(server)).header("Location")).endsWith(CODE_PAGE);
        }

        @Test
        void theCodeOfSomebodyElseIsWrong() {
            var harry = OwnAccount.in(server.database(), "CUSTOMER");
            var other = OwnFactor.setUpBy(harry.signedIn(server), harry.password());
            signIn(http);

            assertThat(type(http, other.phone().nextCode()).status()).isEqualTo(200);
            assertThat(typeRecoveryCode(http, other.codes().get(0)).status()).isEqualTo(200);
        }

        @Test
        void nobodyIsRememberedBeforeTheCode() {
            signInToBeRemembered(http);
            assertThat(http.cookie("remember")).isEmpty();

            type(http, factor.phone().nextCode());
            var remembered = http.cookie("remember").orElseThrow();
            assertThat(Http.to(server)
                            .get(PANEL, "Cookie", "remember=" + remembered)
                            .status())
                    .as("a device that has passed is not asked again")
                    .isEqualTo(200);
        }
    }

    @Test
    void whoeverHasTypedNoPasswordIsSentToTheSignInPage() {
        var stranger = Http.to(server);

        assertThat(stranger.get(CODE_PAGE).header("Location")).endsWith("/login");
        assertThat(stranger.get("/second-factor-setup").header("Location")).endsWith("/login");
    }

    @Test
    void itIsSwitchedOffWithPasswordAndCodeOnly() {
        var http = Http.to(server);
        signIn(http);
        typeRecoveryCode(http, factor.codes().get(0));

        assertThat(switchOff(http, "wrong", factor.codes().get(1)).body()).contains("not your current password");
        assertThat(switchOff(http, grace.password(), "123").body()).contains("This code is not right");
        assertThat(switchOff(http, grace.password(), factor.codes().get(1)).status())
                .isEqualTo(302);
        assertThat(signIn(Http.to(server)).header("Location")).endsWith(PANEL);
    }

    @Test
    void itsOwnerIsToldByMail() {
        var mail = server.mailbox().next(grace.email());

        assertThat(mail.subject()).startsWith("A second factor protects your account");
        assertThat(mail.text()).contains("/forgot-password").doesNotContain(factor.codes());
    }

    @Test
    void itStandsNeitherInTheLogNorInTheOutbox() {
        var written = server.log()
                + server.database()
                        .list(
                                row -> row.getString(1),
                                "select text_part from message where recipient = ?",
                                grace.email());

        assertThat(written).doesNotContain(factor.codes());
    }

    @Test
    void aSetUpThatSomebodyElseHasOpenedShowsAnotherKey() {
        var harry = OwnAccount.in(server.database(), "CUSTOMER");
        var keys = List.of(harry.signedIn(server), harry.signedIn(server)).stream()
                .map(http -> {
                    PostedForm.on(http, http.get("/panel/password?factor=on"), "beginFactor")
                            .with("password", harry.password())
                            .send("begin");
                    return OwnFactor.phoneToldBy(http.get("/panel/password")).codeOfStepsAgo(0);
                })
                .toList();

        assertThat(keys.get(0)).isNotEqualTo(keys.get(1));
    }

    private Answer signIn(Http http) {
        return signIn(http, grace);
    }

    private static Answer signIn(Http http, OwnAccount account) {
        return SignInForm.signIn(http, account.email(), account.password());
    }

    private void signInToBeRemembered(Http http) {
        SignInForm.filledIn(http, grace.email(), grace.password())
                .with("remember", "on")
                .send("signIn");
    }

    private static Answer type(Http http, String code) {
        return PostedForm.on(http, http.get(CODE_PAGE), "secondFactor")
                .with("code", code)
                .send("pass");
    }

    private static Answer typeRecoveryCode(Http http, String code) {
        return PostedForm.on(http, http.get(CODE_PAGE + "?way=recovery"), "secondFactor")
                .with("recoveryCode", code)
                .send("pass");
    }

    private static Answer switchOff(Http http, String password, String code) {
        return PostedForm.on(http, http.get("/panel/password?factor=off"), "switchOffFactor")
                .with("password", password)
                .with("code", code)
                .send("switchOff");
    }
}
