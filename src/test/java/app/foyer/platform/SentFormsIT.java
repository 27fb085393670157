package app.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Databases;
import app.foyer.testing.Form;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.SignInForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A form acts when the person sends it from the page that was given out, and in no other way: asked of the sign-in. */
class SentFormsIT {

    private static final String PANEL = "/panel/appointments";
    private static final String STATE = "jakarta.faces.ViewState";

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final Http somebody = Http.to(server);
    private final OwnAccount grace = OwnAccount.in(server.database(), "CUSTOMER");

    /** In none of these ways. */
    @AfterEach
    void nobodyIsSignedIn() {
        assertThat(somebody.get(PANEL).status()).isEqualTo(302);
    }

    @Test
    void isNotDoneByAnAddress() {
        var password = grace.password().replace(' ', '+');
        somebody.get("/login?login=login&login:email=" + grace.email() + "&login:password=" + password);
    }

    @ParameterizedTest
    @CsvSource({"Origin, https://evil.example", "Sec-Fetch-Site, cross-site", "Sec-Fetch-Site, same-site"})
    void isNotDoneByAFormOfAnotherSite(String header, String value) {
        assertThat(loginForm()
                        .pressedBy(somebody, "login:signIn", header, value)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void isNotDoneWithoutTheSecretOfTheForm() {
        loginForm().without(STATE).pressedBy(somebody, "login:signIn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stateless", "0:0", "nonsense"})
    void isNotDoneWithAStateThatNobodyKnows(String state) {
        var answer = loginForm().with(STATE, state).pressedBy(somebody, "login:signIn");

        assertThat(answer.status()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<script>alert(1)</script>"})
    void isNotDoneByAFormWithoutItsNonce(String nonce) {
        var answer = loginForm().with("primefaces.nonce", nonce).pressedBy(somebody, "login:signIn");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("did not come whole").doesNotContain("<html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void isNotDoneByAFormThatStandsInAnAddress(String verb) {
        var answer =
                SignInForm.filledIn(somebody, grace.email(), grace.password()).inAnAddress(verb, "signIn");

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void isNotDoneWithTheSecretOfSomebodyElsesForm() {
        var answer = loginForm(Http.to(server).get("/login"), grace.email()).pressedBy(somebody, "login:signIn");

        assertThat(answer.status()).isLessThan(500);
    }

    @Test
    void evenWithAWrongNonceIsAnsweredByAPageThatIsWhole() {
        var answer = loginForm(somebody.get("/login"), "nobody@demo.example")
                .with("primefaces.nonce", "c29tZWJvZHkgZWxzZSdzIG5vbmNl")
                .pressedBy(somebody, "login:signIn");

        assertThat(answer.body()).contains("</html>").doesNotContain("CspException");
    }

    @Test
    void isReadInLettersOfEveryAlphabet() {
        var answer = loginForm(somebody.get("/login"), "grüße-Ж@people.example").pressedBy(somebody, "login:signIn");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).containsPattern("gr(ü|&uuml;|&#252;)(ß|&szlig;|&#223;)e-(Ж|&#1046;)@people");
    }

    @Test
    void ofAPageThatWasOpenForTooLongLeadsToOneThatStillKnowsWhereToGo() {
        var form = loginForm(somebody.get("/login?from=%2Fpanel%2Faccount"), grace.email());
        var answer = form.pressedBy(Http.to(server), "login:signIn");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("href=\"?from=%2Fpanel%2Faccount\"");
    }

    private Form loginForm() {
        return loginForm(somebody.get("/login"), grace.email());
    }

    private Form loginForm(Answer page, String email) {
        return Form.in(page, "login").with("login:email", email).with("login:password", grace.password());
    }
}
