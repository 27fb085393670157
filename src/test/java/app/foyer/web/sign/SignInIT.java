package app.foyer.web.sign;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.PostedForm;
import app.foyer.testing.SignInForm;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Getting in and out of the server that we ship, over HTTP, and what nobody gets. */
class SignInIT {

    private static final String PANEL = "/panel/appointments";

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final Http http = Http.to(server);
    private final OwnAccount grace = OwnAccount.in(server.database(), "CUSTOMER");

    @Nested
    class SigningIn {

        @Test
        void leadsACustomerToThePanelAndAnAdministratorToTheConsole() {
            var admin = OwnAccount.in(server.database(), "ADMIN");

            assertThat(SignInForm.signIn(http, grace.email(), grace.password()).header("Location"))
                    .endsWith(PANEL);
            assertThat(SignInForm.signIn(Http.to(server), admin.email(), admin.password())
                            .header("Location"))
                    .endsWith("/admin/dashboard");
        }

        @Test
        void leadsWhereOneWantedToGo() {
            var way = http.get(PANEL + "?tab=past");
            assertThat(way.status()).isEqualTo(302);

            var answer = SignInForm.fill(http, http.get(way.header("Location")), grace.email(), grace.password());
            assertThat(answer.header("Location")).endsWith(PANEL + "?tab=past");
        }

        @Test
        void stillDoesAfterAWrongPassword() {
            var wrong = SignInForm.fill(http, http.get("/login?from=" + PANEL + "?tab=past"), grace.email(), "wrong");

            assertThat(SignInForm.fill(http, wrong, grace.email(), grace.password())
                            .header("Location"))
                    .endsWith(PANEL + "?tab=past");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "//evil.example/",
                    "https://evil.example/",
                    "https:evil.example",
                    "https:/evil.example",
                    "HTTPS:\\\\evil.example",
                    "/\\evil.example",
                    "\\/evil.example",
                    "\\\\evil.example",
                    "///evil.example",
                    "/ /evil.example",
                    "/\t/evil.example",
                    "/\r\n/evil.example",
                    " //evil.example",
                    "\u00a0//evil.example",
                    "/.//evil.example",
                    "/panel/..//evil.example",
                    "javascript:alert(1)",
                    "java\tscript:alert(1)",
                    "data:text/html,x",
                    "evil.example",
                    "@evil.example",
                    "//localhost@evil.example",
                    "/%0d%0aLocation:%20//evil.example\r\nSet-Cookie: a=b",
                    "/\u2215evil.example"
                })
        void neverLeadsToAnotherSite(String elsewhere) {
            var page = http.get("/login?from=" + URLEncoder.encode(elsewhere, StandardCharsets.UTF_8));

            assertThat(SignInForm.fill(http, page, grace.email(), grace.password())
                            .header("Location"))
                    .endsWith(PANEL);
        }

        @Test
        void doesNotLeadToThePageThatSignsOut() {
            var page = http.get("/login?from=/logout");

            assertThat(SignInForm.fill(http, page, grace.email(), grace.password())
                            .header("Location"))
                    .endsWith(PANEL);
        }

        @Test
        void changesTheSessionSoThatNobodyCanHaveLaidItOut() {
            var page = http.get("/login");
            var before = http.cookie("sid").orElseThrow();
            SignInForm.fill(http, page, grace.email(), grace.password());

            assertThat(http.cookie("sid").orElseThrow()).isNotEqualTo(before);
            assertThat(http.get(PANEL).status()).isEqualTo(200);
            assertThat(Http.to(server).get(PANEL, "Cookie", "sid=" + before).status())
                    .as("with the session of the sign-in page")
                    .isEqualTo(302);
        }

        @Test
        void takesNoIdThatSomebodyElseHasThoughtOf() {
            var laidOut = "sid=0123456789abcdef0123456789ab";
            var answer = http.get("/login", "Cookie", laidOut);
            assertThat(http.cookie("sid").orElseThrow()).isNotEqualTo("0123456789abcdef0123456789ab");

            SignInForm.fill(http, answer, grace.email(), grace.password());
            assertThat(Http.to(server).get(PANEL, "Cookie", laidOut).status()).isEqualTo(302);
        }

        @Test
        void isNotCarriedByAnAddress() {
            SignInForm.signIn(http, grace.email(), grace.password());
            var session = ";sid=" + http.cookie("sid").orElseThrow();

            for (var address : new String[] {PANEL + session, "/login" + session, "/" + session}) {
                var answer = Http.to(server).get(address);
                assertThat(answer.status()).as(address).isEqualTo(400);
                assertThat(answer.response().headers().allValues("Set-Cookie")).isEmpty();
            }
        }

        @Test
        void keepsWhatWasTyped() {
            assertThat(SignInForm.signIn(http, grace.email(), "wrong").body())
                    .contains("value=\"" + grace.email() + "\"");
        }

        @Test
        void saysTheSameForAWrongPasswordAndAnUnknownAddressAndAnAccountThatIsSwitchedOff() {
            var off = OwnAccount.in(server.database(), "CUSTOMER");
            off.switchOff();

            var wrong = SignInForm.words(SignInForm.signIn(http, grace.email(), "wrong"));
            assertThat(SignInForm.words(SignInForm.signIn(Http.to(server), "nobody@people.example", "wrong")))
                    .isEqualTo(wrong);
            assertThat(SignInForm.words(SignInForm.signIn(Http.to(server), off.email(), off.password())))
                    .isEqualTo(wrong);
            assertThat(SignInForm.words(SignInForm.signIn(Http.to(server), "no address", "wrong")))
                    .isEqualTo(wrong);
        }

        @Test
        void waitsAfterFiveWrongPasswordsForTheRightOneToo() {
            for (var attempt = 0; attempt < 5; attempt++) {
                SignInForm.signIn(Http.to(server), grace.email(), "wrong");
            }

            assertThat(SignInForm.signIn(http, grace.email(), grace.password()).status())
                    .isEqualTo(200);
        }
    }

    @Nested
    class TheDoor {

        @Test
        void isClosedAtTheNextClickOfAnAccountThatIsSwitchedOff() {
            SignInForm.signIn(http, grace.email(), grace.password());
            assertThat(http.get(PANEL).status()).isEqualTo(200);
            grace.switchOff();

            assertThat(http.get(PANEL).header("Location")).contains("/login");
        }

        @Test
        void isClosedAfterSigningOutToWhoeverHasCopiedTheCookies() {
            SignInForm.signIn(http, grace.email(), grace.password());
            http.get(PANEL);
            var copied = "sid=" + http.cookie("sid").orElseThrow() + "; JSESSIONIDVERSION="
                    + http.cookie("JSESSIONIDVERSION").orElseThrow();
            assertThat(Http.to(server).get(PANEL, "Cookie", copied).status()).isEqualTo(200);

            PostedForm.on(http, http.get("/logout"), "logout").send("signOut");

            assertThat(Http.to(server).get(PANEL, "Cookie", copied).header("Location"))
                    .contains("/login");
            var session = copied.substring(0, copied.indexOf(';'));
            assertThat(Http.to(server).get(PANEL, "Cookie", session).status()).isEqualTo(302);
        }

        @Test
        void leadsWhoSignsOutOnTheWayToAPageOfSomebodyElseThereAfterwards() {
            SignInForm.signIn(http, grace.email(), grace.password());
            var page = http.get("/logout?from=/admin/appointments");

            assertThat(PostedForm.on(http, page, "logout").send("signOut").header("Location"))
                    .contains("/login?news=signedOut&from=%2Fadmin%2Fappointments");
        }

        @Test
        void isNotOpenedByLookingAtTheWayOut() {
            SignInForm.signIn(http, grace.email(), grace.password());
            http.get("/logout");

            assertThat(http.get(PANEL).status()).isEqualTo(200);
        }

        @Test
        void tellsAnAjaxRequestInItsOwnLanguage() {
            var answer = http.postForm(PANEL, "a=b", "Faces-Request", "partial/ajax");

            assertThat(answer.body()).contains("<redirect url=\"/login?from=%2Fpanel%2Fappointments\"/>");
        }
    }
}
