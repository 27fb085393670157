package app.foyer.web.sign;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.PostedForm;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Getting in and out of the server that we ship, over HTTP, and what nobody gets. */
class SignInIT {

    private static final String PANEL = "/panel/appointments";
    private static final String NEW_PASSWORD = "see how they run";

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final Http http = Http.to(server);
    private final OwnAccount grace = OwnAccount.in(server.database(), "CUSTOMER");

    @Nested
    class SigningIn {

        @Test
        void leadsACustomerToThePanelAndAnAdministratorToTheConsole() {
            var admin = OwnAccount.in(server.database(), "ADMIN");

            assertThat(signIn(http, grace.email(), grace.password()).header("Location"))
                    .endsWith(PANEL);
            assertThat(signIn(Http.to(server), admin.email(), admin.password()).header("Location"))
                    .endsWith("/admin/appointments");
        }

        @Test
        void leadsWhereOneWantedToGo() {
            var way = http.get(PANEL + "?tab=past");
            assertThat(way.status()).isEqualTo(302);

            var answer = fill(http.get(way.header("Location")), grace.email(), grace.password());
            assertThat(answer.header("Location")).endsWith(PANEL + "?tab=past");
        }

        @Test
        void stillDoesAfterAWrongPassword() {
            var wrong = fill(http.get("/login?from=" + PANEL + "?tab=past"), grace.email(), "wrong");

            assertThat(fill(wrong, grace.email(), grace.password()).header("Location"))
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

            assertThat(fill(page, grace.email(), grace.password()).header("Location"))
                    .endsWith(PANEL);
        }

        @Test
        void changesTheSessionsId() {
            var page = http.get("/login");
            var before = http.cookie("sid").orElseThrow();
            fill(page, grace.email(), grace.password());

            assertThat(http.cookie("sid").orElseThrow()).isNotEqualTo(before);
        }

        @Test
        void takesNoIdThatSomebodyElseHasThoughtOf() {
            var laidOut = "sid=0123456789abcdef0123456789ab";
            var answer = http.get("/login", "Cookie", laidOut);
            assertThat(http.cookie("sid").orElseThrow()).isNotEqualTo("0123456789abcdef0123456789ab");

            fill(answer, grace.email(), grace.password());
            assertThat(Http.to(server).get(PANEL, "Cookie", laidOut).status()).isEqualTo(302);
        }

        @Test
        void isNotCarriedByAnAddress() {
            signIn(http, grace.email(), grace.password());
            var session = ";sid=" + http.cookie("sid").orElseThrow();

            for (var address : new String[] {PANEL + session, "/login" + session, "/" + session}) {
                var answer = Http.to(server).get(address);
                assertThat(answer.status()).as(address).isEqualTo(400);
                assertThat(answer.response().headers().allValues("Set-Cookie")).isEmpty();
            }
        }

        @Test
        void keepsWhatWasTyped() {
            assertThat(signIn(http, grace.email(), "wrong").body()).contains("value=\"" + grace.email() + "\"");
        }

        @Test
        void saysTheSameForAWrongPasswordAndAnUnknownAddressAndAnAccountThatIsSwitchedOff() {
            var off = OwnAccount.in(server.database(), "CUSTOMER");
            off.switchOff();

            var wrong = words(signIn(http, grace.email(), "wrong"));
            assertThat(words(signIn(Http.to(server), "nobody@people.example", "wrong")))
                    .isEqualTo(wrong);
            assertThat(words(signIn(Http.to(server), off.email(), off.password())))
                    .isEqualTo(wrong);
            assertThat(words(signIn(Http.to(server), "no address", "wrong"))).isEqualTo(wrong);
        }

        @Test
        void waitsAfterFiveWrongPasswordsForTheRightOneToo() {
            for (var attempt = 0; attempt < 5; attempt++) {
                signIn(Http.to(server), grace.email(), "wrong");
            }

            assertThat(signIn(http, grace.email(), grace.password()).status()).isEqualTo(200);
        }
    }

    @Nested
    class TheDoor {

        @Test
        void isClosedToTheOtherRole() {
            var admin = OwnAccount.in(server.database(), "ADMIN");
            signIn(http, grace.email(), grace.password());
            var console = Http.to(server);
            signIn(console, admin.email(), admin.password());

            assertThat(http.get("/admin/appointments").status()).isEqualTo(403);
            assertThat(http.get("/admin/appointments.xhtml").status()).isEqualTo(403);
            assertThat(console.get(PANEL).status()).isEqualTo(403);
        }

        @Test
        void isClosedAtTheNextClickOfAnAccountThatIsSwitchedOff() {
            signIn(http, grace.email(), grace.password());
            assertThat(http.get(PANEL).status()).isEqualTo(200);
            grace.switchOff();

            assertThat(http.get(PANEL).header("Location")).contains("/login");
        }

        @Test
        void isClosedAfterSigningOutToWhoeverHasCopiedTheCookies() {
            signIn(http, grace.email(), grace.password());
            http.get(PANEL);
            var copied = "sid=" + http.cookie("sid").orElseThrow() + "; JSESSIONIDVERSION="
                    + http.cookie("JSESSIONIDVERSION").orElseThrow();
            assertThat(Http.to(server).get(PANEL, "Cookie", copied).status()).isEqualTo(200);

            PostedForm.on(http, http.get("/logout"), "logout").send("signOut");

            assertThat(Http.to(server).get(PANEL, "Cookie", copied).header("Location"))
                    .contains("/login");
        }

        @Test
        void isNotOpenedByLookingAtTheWayOut() {
            signIn(http, grace.email(), grace.password());
            http.get("/logout");

            assertThat(http.get(PANEL).status()).isEqualTo(200);
        }

        @Test
        void tellsAnAjaxRequestInItsOwnLanguage() {
            var answer = http.postForm(PANEL, "a=b", "Faces-Request", "partial/ajax");

            assertThat(answer.body()).contains("<redirect url=\"/login?from=%2Fpanel%2Fappointments\"/>");
        }
    }

    @Nested
    class AForgottenPassword {

        @Test
        void isAskedForWithTheSameAnswerForEveryAddress() {
            var known = forgot(grace.email());
            var unknown = forgot("nobody@people.example");

            assertThat(known.status()).isEqualTo(302);
            assertThat(known.header("Location")).isEqualTo(unknown.header("Location"));
        }

        @Test
        void isReplacedThroughTheMailedLink() {
            forgot(grace.email());
            var mail = server.mailbox().next(grace.email());
            var link = mail.links().values().stream()
                    .filter(address -> address.contains("/reset-password?t="))
                    .findFirst()
                    .orElseThrow();

            assertThat(replace(http, link).header("Location")).contains("/login");
            assertThat(signIn(http, grace.email(), NEW_PASSWORD).status()).isEqualTo(302);
        }

        @Test
        void isReplacedOnceForEachLink() {
            var link = grace.resetLink(30);
            replace(http, link);

            assertThat(open(Http.to(server), link).body()).contains("id=\"notGood\"");
        }

        @Test
        void isReplacedByOneOfTwoWhoOpenedTheLinkTogether() {
            var link = grace.resetLink(30);
            var second = Http.to(server);
            var secondPage = open(second, link);
            replace(http, link);
            PostedForm.on(second, secondPage, "resetPassword")
                    .with("password", "quite another one")
                    .send("setPassword");

            assertThat(signIn(Http.to(server), grace.email(), "quite another one")
                            .status())
                    .isEqualTo(200);
        }

        @Test
        void isNotReplacedByLookingAtALink() {
            var link = grace.resetLink(30);
            Http.to(server).send("HEAD", link, BodyPublishers.noBody());
            open(Http.to(server), link);
            open(Http.to(server), link);

            assertThat(replace(http, link).header("Location")).contains("/login");
        }

        @Test
        void isNotReplacedThroughALinkThatIsTooOldOrAltered() {
            assertThat(open(http, grace.resetLink(-1)).body()).contains("id=\"notGood\"");
            assertThat(open(http, grace.resetLink(30) + "x").body()).contains("id=\"notGood\"");
        }

        @Test
        void isNotReplacedByOneThatEverybodyUses() {
            var page = open(http, grace.resetLink(30));
            var answer = PostedForm.on(http, page, "resetPassword")
                    .with("password", "password1")
                    .send("setPassword");

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("Too many people use this password");
        }

        @Test
        void endsTheSessionsThatWereOpenedWithIt() {
            signIn(http, grace.email(), grace.password());
            replace(Http.to(server), grace.resetLink(30));

            assertThat(http.get(PANEL).header("Location")).contains("/login");
        }

        @Test
        void isNoLongerWaitedForOnceItIsReplaced() {
            for (var attempt = 0; attempt < 5; attempt++) {
                signIn(Http.to(server), grace.email(), "wrong");
            }
            replace(http, grace.resetLink(30));

            assertThat(signIn(http, grace.email(), NEW_PASSWORD).status()).isEqualTo(302);
        }

        @Test
        void leavesNoSecretInTheAddressBar() {
            var link = grace.resetLink(30);
            var answer = http.get(link);

            assertThat(answer.header("Location")).endsWith("/reset-password");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        }
    }

    @Nested
    class EveryAnswer {

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
                    .contains("HttpOnly", "SameSite=Lax", "Path=/");
        }

        @ParameterizedTest
        @CsvSource({"PUT, /login", "DELETE, /panel/appointments", "FOO, /", "TRACE, /login", "OPTIONS, /admin/messages"
        })
        void toAnUnknownVerbIs405(String verb, String address) {
            assertThat(http.send(verb, address, BodyPublishers.noBody()).status())
                    .isEqualTo(405);
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
            assertThat(http.get("/book", "X-Forwarded-For", "192.0.2.7").status())
                    .isEqualTo(403);
            assertThat(http.get(PANEL, "X-Forwarded-For", "192.0.2.7").status()).isEqualTo(403);
        }
    }

    private static Answer signIn(Http http, String email, String password) {
        return PostedForm.on(http, http.get("/login"), "login")
                .with("email", email)
                .with("password", password)
                .send("signIn");
    }

    private Answer fill(Answer page, String email, String password) {
        return PostedForm.on(http, page, "login")
                .with("email", email)
                .with("password", password)
                .send("signIn");
    }

    private static Answer open(Http http, String link) {
        return http.get(http.get(link).header("Location"));
    }

    private static Answer replace(Http http, String link) {
        return PostedForm.on(http, open(http, link), "resetPassword")
                .with("password", NEW_PASSWORD)
                .send("setPassword");
    }

    private static Answer forgot(String email) {
        var http = Http.to(FoyerServer.on(Databases.H2));
        return PostedForm.on(http, http.get("/forgot-password"), "forgotPassword")
                .with("email", email)
                .send("askForLink");
    }

    private static String words(Answer page) {
        assertThat(page.status()).isEqualTo(200);
        return page.body()
                .replaceAll("(?s)<(script|style|head).*?</\\1>", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }
}
