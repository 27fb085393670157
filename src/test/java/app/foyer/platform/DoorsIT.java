package app.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Databases;
import app.foyer.testing.Form;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.PostedForm;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in where, and what every answer tells a browser, asked over HTTP. */
class DoorsIT {

    private static final String DEMO_PASSWORD = "welcome-to-foyer";
    private static final String STATE = "jakarta.faces.ViewState";
    private static final String SESSION = "sid";

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final Http somebody = Http.to(server);

    @Nested
    class ClosedFolders {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/panel/", "/panel/appointments", "/panel/appointments.xhtml", "/panel/appointments?tab=past",
                    "/panel/appointments;jsessionid=1", "/panel/nothing", "/admin/", "/admin/appointments",
                    "/admin/appointments.xhtml", "/admin/messages", "/admin/settings/panel", "/admin/nothing"
                })
        void leadToTheSignInPage(String path) {
            var answer = somebody.get(path);

            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.header("Location")).contains("/login?from=");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/%61dmin/appointments",
                    "/admin%2Fappointments",
                    "/./admin/appointments",
                    "//admin/appointments",
                    "/book/../admin/appointments",
                    "/ADMIN/appointments",
                    "/admin;x=1/appointments",
                    "/book/%2e%2e/admin/appointments",
                    "/WEB-INF/web.xml",
                    "/web-inf/web.xml",
                    "/jakarta.faces.resource/../WEB-INF/web.xml",
                    "/META-INF/MANIFEST.MF",
                    "/resources/components/slotCalendar.xhtml",
                    "/jakarta.faces.resource/slotCalendar.xhtml?ln=components",
                    "/WEB-INF/templates/admin.xhtml",
                    "/WEB-INF/admin/appointmentList.xhtml"
                })
        void areNotReachedByOtherSpellings(String path) {
            var answer = somebody.get(path);

            assertThat(answer.status()).isNotEqualTo(200).isLessThan(500);
            assertThat(answer.body()).doesNotContain("@customers.example", "<web-app", "<ui:composition");
        }

        @ParameterizedTest
        @CsvSource({
            "customer@demo.example, /admin/appointments",
            "staff@demo.example, /admin/settings/panel",
            "admin@demo.example, /panel/appointments"
        })
        void sayNoToTheWrongRole(String email, String path) {
            signIn(somebody, email);

            var answer = somebody.get(path);

            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.body())
                    .contains("You are signed in as " + email, "/logout?from=" + path.replace("/", "%2F"));
        }
    }

    @Nested
    class EveryAnswer {

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
                    "/WEB-INF/web.xml"
                })
        void tellsTheBrowserWhatItMayDo(String path) {
            var answer = somebody.get(path);

            assertThat(answer.response().headers().allValues("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "form-action 'self'")
                    .doesNotContain("unsafe-eval")
                    .doesNotContainPattern("script-src[^;]*unsafe-inline");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Referrer-Policy")).isNotEmpty();
            assertThat(answer.header("Permissions-Policy")).isNotEmpty();
            assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        }

        @Test
        void behindTheDoorIsNotKept() {
            signIn(somebody, "customer@demo.example");

            assertThat(somebody.get("/panel/appointments").header("Cache-Control"))
                    .contains("no-store");
        }

        @Test
        void toALinkWithASecretSendsNoReferrer() {
            assertThat(somebody.get("/booking?t=x").header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(somebody.get("/reset-password?t=x").header("Referrer-Policy"))
                    .isEqualTo("no-referrer");
        }

        @Test
        void toAnAddressWithNothingIsPlain() {
            var answer = somebody.get("/nothing");

            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body())
                    .contains("There is nothing at this address", "class=\"house\"", "id=\"toSignIn\"", "id=\"book\"")
                    .doesNotContain("java.lang", "\tat ", "Payara");
        }
    }

    @Nested
    class UnknownVerbs {

        @ParameterizedTest
        @CsvSource({
            "PUT, /", "DELETE, /book", "PATCH, /login", "PUT, /panel/appointments", "DELETE, /admin/appointments",
            "FETCH, /book", "PUT, /health/ready", "TRACE, /login", "DELETE, /api/v1/services",
                    "PUT, /api/v1/appointments"
        })
        void areNotAllowed(String verb, String path) {
            assertThat(somebody.send(verb, path, BodyPublishers.noBody()).status())
                    .isEqualTo(405);
        }
    }

    @Nested
    class SigningIn {

        @Test
        void changesTheSessionSoThatNobodyCanHaveLaidItOut() {
            var page = somebody.get("/login");
            var before = somebody.cookie(SESSION);
            submit(page, somebody, "customer@demo.example");

            assertThat(before).isPresent();
            assertThat(somebody.cookie(SESSION)).isPresent().isNotEqualTo(before);
            assertThat(somebody.get("/panel/appointments").status()).isEqualTo(200);

            var thief = Http.to(server);
            var stolen = thief.get("/panel/appointments", "Cookie", SESSION + "=" + before.orElseThrow());
            assertThat(stolen.status()).isEqualTo(302);
        }

        @Test
        void handsOutACookieThatNoScriptReadsAndNoOtherSiteSends() {
            assertThat(somebody.get("/login").response().headers().allValues("Set-Cookie"))
                    .filteredOn(cookie -> cookie.startsWith(SESSION + "="))
                    .singleElement()
                    .asString()
                    .containsIgnoringCase("HttpOnly")
                    .as("said once")
                    .matches("(?i)((?!samesite).)*SameSite=Lax((?!samesite).)*")
                    .containsIgnoringCase("Path=/");
        }

        @Test
        void isNotDoneByAnAddress() {
            somebody.get("/login?login=login&login:email=customer@demo.example&login:password=" + DEMO_PASSWORD);

            assertThat(somebody.get("/panel/appointments").status()).isEqualTo(302);
        }

        @Test
        void isNotDoneByAFormOfAnotherSite() {
            var answer = loginForm(somebody.get("/login"), "customer@demo.example")
                    .pressedBy(somebody, "login:signIn", "Origin", "https://evil.example");

            assertThat(answer.status()).isEqualTo(403);
            assertThat(somebody.get("/panel/appointments").status()).isEqualTo(302);
        }

        @Test
        void isNotDoneByAFormThatABrowserCallsCrossSite() {
            var answer = loginForm(somebody.get("/login"), "customer@demo.example")
                    .pressedBy(somebody, "login:signIn", "Sec-Fetch-Site", "cross-site");

            assertThat(answer.status()).isEqualTo(403);
        }

        @Test
        void isNotDoneWithoutTheSecretOfTheForm() {
            loginForm(somebody.get("/login"), "customer@demo.example")
                    .without(STATE)
                    .pressedBy(somebody, "login:signIn");

            assertThat(somebody.get("/panel/appointments").status()).isEqualTo(302);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "<script>alert(1)</script>"})
        void isNotDoneByAFormWithoutItsNonce(String nonce) {
            var answer = loginForm(somebody.get("/login"), "customer@demo.example")
                    .with("primefaces.nonce", nonce)
                    .pressedBy(somebody, "login:signIn");

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).contains("did not come whole").doesNotContain("<html");
            assertThat(somebody.get("/panel/appointments").status()).isEqualTo(302);
        }

        @ParameterizedTest
        @ValueSource(strings = {"GET", "HEAD"})
        void isNotDoneByAFormThatStandsInAnAddress(String verb) {
            var answer = PostedForm.on(somebody, somebody.get("/login"), "login")
                    .with("email", "customer@demo.example")
                    .with("password", DEMO_PASSWORD)
                    .inAnAddress(verb, "signIn");

            assertThat(answer.status()).isEqualTo(400);
            assertThat(somebody.get("/panel/appointments").status()).isEqualTo(302);
        }

        @Test
        void answersEvenAWrongNonceWithAPageThatIsWhole() {
            var answer = loginForm(somebody.get("/login"), "nobody@demo.example")
                    .with("primefaces.nonce", "c29tZWJvZHkgZWxzZSdzIG5vbmNl")
                    .pressedBy(somebody, "login:signIn");

            assertThat(answer.body()).contains("</html>").doesNotContain("CspException");
        }

        @Test
        void readsLettersOfEveryAlphabet() {
            var answer =
                    loginForm(somebody.get("/login"), "grüße-Ж@people.example").pressedBy(somebody, "login:signIn");

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).containsPattern("gr(ü|&uuml;|&#252;)(ß|&szlig;|&#223;)e-(Ж|&#1046;)@people");
        }

        @Test
        void doesNotLeadToThePageThatSignsOut() {
            var answer = loginForm(somebody.get("/login?from=/logout"), "customer@demo.example")
                    .pressedBy(somebody, "login:signIn");

            assertThat(answer.header("Location")).endsWith("/panel/appointments");
        }

        @Test
        void fromAPageThatWasOpenForTooLongLeadsToOneThatStillKnowsWhereToGo() {
            var form = loginForm(somebody.get("/login?from=%2Fpanel%2Faccount"), "customer@demo.example");
            var answer = form.pressedBy(Http.to(server), "login:signIn");

            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.body()).contains("href=\"?from=%2Fpanel%2Faccount\"");
        }

        @Test
        void isNotDoneWithTheSecretOfSomebodyElsesForm() {
            var stranger = Http.to(server);
            var answer =
                    loginForm(stranger.get("/login"), "customer@demo.example").pressedBy(somebody, "login:signIn");

            assertThat(answer.status()).isLessThan(500);
            assertThat(somebody.get("/panel/appointments").status()).isEqualTo(302);
        }
    }

    @Nested
    class SigningOut {

        @Test
        void isNotDoneByAnAddress() {
            signIn(somebody, "customer@demo.example");

            somebody.get("/logout");

            assertThat(somebody.get("/panel/appointments").status()).isEqualTo(200);
        }

        @Test
        void onTheWayToAPageOfSomebodyElseLeadsThereAfterwards() {
            signIn(somebody, "customer@demo.example");

            var answer = Form.in(somebody.get("/logout?from=/admin/appointments"), "logout")
                    .pressedBy(somebody, "logout:signOut");

            assertThat(answer.header("Location")).contains("/login?news=signedOut&from=%2Fadmin%2Fappointments");
        }

        @Test
        void endsTheSessionForWhoeverHasCopiedTheCookie() {
            signIn(somebody, "customer@demo.example");
            var cookie = somebody.cookie(SESSION).orElseThrow();

            Form.in(somebody.get("/logout"), "logout").pressedBy(somebody, "logout:signOut");

            var thief = Http.to(server).get("/panel/appointments", "Cookie", SESSION + "=" + cookie);
            assertThat(thief.status()).isEqualTo(302);
        }
    }

    private static void signIn(Http person, String email) {
        submit(person.get("/login"), person, email);
    }

    private static void submit(Answer loginPage, Http person, String email) {
        var answer = loginForm(loginPage, email).pressedBy(person, "login:signIn");
        assertThat(answer.status()).as("sign-in of %s: %s", email, answer).isEqualTo(302);
    }

    private static Form loginForm(Answer page, String email) {
        return Form.in(page, "login").with("login:email", email).with("login:password", DEMO_PASSWORD);
    }
}
