package app.foyer.web.panel;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BrowserTest;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.PostedForm;
import app.foyer.testing.SignInForm;
import app.foyer.testing.Visitor;
import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Changing one's own password, and which ones are good. */
class PasswordPageIT {

    private static final String PASSWORD = "/panel/password";
    private static final String CHOSEN = "see how they run";

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final OwnAccount grace = OwnAccount.in(server.database(), "CUSTOMER");

    @ParameterizedTest
    @ValueSource(strings = {"CUSTOMER", "STAFF", "ADMIN"})
    void isThereForEveryRole(String role) {
        var page = OwnAccount.in(server.database(), role).signedIn(server).get(PASSWORD);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("id=\"changePassword\"", "id=\"secondFactor\"", "id=\"sessions\"");
    }

    @Test
    void changesThePasswordKeepsThisSessionUnderAnotherIdAndEndsTheOthers() {
        var here = grace.signedIn(server);
        var there = grace.signedIn(server);
        var before = here.cookie("sid").orElseThrow();

        assertThat(change(here, grace.password(), CHOSEN).status()).isEqualTo(302);
        assertThat(here.cookie("sid").orElseThrow()).isNotEqualTo(before);
        assertThat(here.get(PASSWORD).status()).isEqualTo(200);
        assertThat(there.get(PASSWORD).header("Location")).contains("/login");
        assertThat(signIn(CHOSEN).status()).isEqualTo(302);
        assertThat(signIn(grace.password()).status()).isEqualTo(200);
    }

    @Test
    void isToldToTheOwnerByMail() {
        change(grace.signedIn(server), grace.password(), CHOSEN);

        assertThat(server.mailbox().next(grace.email()).subject()).contains("password");
    }

    @Test
    void wantsTheCurrentPasswordAndCountsWrongOnes() {
        var here = grace.signedIn(server);
        for (var attempt = 0; attempt < 5; attempt++) {
            assertThat(change(here, "wrong", CHOSEN).body()).contains("This is not your current password");
        }

        assertThat(change(here, grace.password(), CHOSEN).body()).contains("This is not your current password");
        assertThat(here.get(PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        var answer = change(grace.signedIn(server), "wrong", "short");

        assertThat(answer.body()).contains("This is not your current password", "A password has at least");
    }

    @Test
    void isNotTheOneThatSomebodyHasAlready() {
        var answer = change(grace.signedIn(server), grace.password(), grace.password());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("This is the password that you have already");
    }

    static Stream<String> odd() {
        return Stream.of(
                "x9".repeat(32),
                "long words ".repeat(11) + "1234567",
                "   three   spaces   ",
                "🦊🐙🦉🐝🐢🦔🐧🦩",
                "пароль из кириллицы",
                "Zoë’s \"quoted\" <b>&amp; 'odd'; -- one\\");
    }

    @ParameterizedTest
    @MethodSource("odd")
    void mayBeAnythingFromEightTo128Characters(String chosen) {
        assertThat(change(grace.signedIn(server), grace.password(), chosen).status())
                .isEqualTo(302);

        assertThat(signIn(chosen).status()).isEqualTo(302);
        assertThat(signIn(chosen + "x").status()).isEqualTo(200);
    }

    @Test
    void isTheSameOnKeyboardsThatWriteAccentsInTwoWays() {
        var composed = Normalizer.normalize("élève à l’été", Normalizer.Form.NFC);
        var decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        change(grace.signedIn(server), grace.password(), composed);

        assertThat(decomposed).isNotEqualTo(composed);
        assertThat(signIn(decomposed).status()).isEqualTo(302);
        assertThat(signIn(composed).status()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(ints = {129, 5_000, 1_048_576})
    void isRefusedPlainlyWhenItIsTooLong(int length) {
        var here = grace.signedIn(server);
        var answer = change(here, grace.password(), "ab".repeat(length).substring(0, length));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("at most 128 characters").doesNotContain("abababababab");
        assertThat(signIn(grace.password()).status()).isEqualTo(302);
    }

    @Test
    void ofAMegabyteIsAnsweredLikeAnyWrongOne() {
        var begin = System.nanoTime();
        var answer = signIn("ab".repeat(500_000));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("do not belong together");
        assertThat((System.nanoTime() - begin) / 1_000_000).as("milliseconds").isLessThan(10_000);
    }

    @BrowserTest
    void isFitForEverybody(Visitor visitor) {
        var ada = OwnAccount.in(visitor.server().database(), "CUSTOMER");
        visitor.comesInAs(ada.email());
        ada.signedIn(visitor.server());
        visitor.opens(PASSWORD);
        visitor.findsThePageFitForEverybody();

        visitor.page().locator("#sessions a[href*='end=']").click();
        visitor.page().locator("#endSession").waitFor();
        visitor.findsThePageFitForEverybody();
    }

    private static Answer change(Http http, String current, String chosen) {
        return PostedForm.on(http, http.get(PASSWORD), "changePassword")
                .with("current", current)
                .with("chosen", chosen)
                .send("change");
    }

    private Answer signIn(String password) {
        var http = Http.to(server);
        return SignInForm.signIn(http, grace.email(), password);
    }
}
