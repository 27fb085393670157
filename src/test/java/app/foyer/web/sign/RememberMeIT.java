package app.foyer.web.sign;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.PostedForm;
import app.foyer.testing.SignInForm;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A device that is remembered, and a copy of its cookie. */
class RememberMeIT {

    private static final String PANEL = "/panel/appointments";
    private static final String COOKIE = "remember";

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final OwnAccount grace = OwnAccount.in(server.database(), "CUSTOMER");
    private final Http device = Http.to(server);

    @Test
    void isNotRememberedUnasked() {
        grace.signsIn(server);

        assertThat(grace.signsIn(server).cookie(COOKIE)).isEmpty();
    }

    @Test
    void comesInWithoutASessionAndShowsAnotherSecretFromThenOn() {
        var first = remembered();
        var back = show(first);

        assertThat(back.status()).isEqualTo(200);
        assertThat(newSecret(back)).isPresent().get().isNotEqualTo(first);
        assertThat(show(newSecret(back).orElseThrow()).status()).isEqualTo(200);
    }

    @Test
    void hidesItsSecretFromScriptsAndOtherSites() {
        var cookie = setCookie(signInRemembered()).orElseThrow();

        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=2592000");
    }

    @Test
    void isForgivenTheLastSecretForAMomentBecauseOfItsOtherTabs() {
        var first = remembered();
        var second = newSecret(show(first)).orElseThrow();
        var otherTab = show(first);

        assertThat(otherTab.status()).isEqualTo(200);
        assertThat(newSecret(otherTab)).as("replaced once, not twice").isEmpty();
        assertThat(show(second).status()).isEqualTo(200);
    }

    @Test
    void isOutForGoodTogetherWithTheThiefOnceAnOldSecretIsShown() {
        var stolen = remembered();
        var owner = newSecret(show(stolen)).orElseThrow();
        server.database()
                .run(
                        "update account_session set rotated_at = rotated_at - interval '1' minute where account_id = ?",
                        grace.id());

        assertThat(show(stolen).header("Location")).contains("/login");
        assertThat(show(owner).header("Location")).contains("/login");
        assertThat(device.get(PANEL).header("Location")).contains("/login");
        assertThat(server.database()
                        .count(
                                "select count(*) from audit_entry where action = 'account.oldRememberSecret' and"
                                        + " subject = ?",
                                grace.email()))
                .isEqualTo(1);
        assertThat(server.mailbox().next(grace.email()).text())
                .contains("a key that had been replaced", "/forgot-password");
    }

    @Test
    void isNotThrownOutByAStrangerWhoGuesses() {
        var secret = remembered();
        var handle = secret.substring(0, secret.indexOf('.'));
        show("x".repeat(43) + secret.substring(handle.length()));

        assertThat(show(secret).status()).isEqualTo(200);
    }

    @Test
    void isForgottenWithSigningOut() {
        var secret = remembered();
        var signedOut = PostedForm.on(device, device.get("/logout"), "logout").send("signOut");

        assertThat(setCookie(signedOut).orElseThrow()).contains("Max-Age=0");
        assertThat(show(secret).header("Location")).contains("/login");
    }

    @Test
    void isForgottenWhenTheAccountIsSwitchedOffOrGetsAnotherPassword() {
        var secret = remembered();
        server.database().run("update account set session_epoch = session_epoch + 1 where id = ?", grace.id());

        assertThat(show(secret).header("Location")).contains("/login");
    }

    @Test
    void isForgottenWithTime() {
        var secret = remembered();
        server.database()
                .run(
                        "update account_session set remembered_until = current_timestamp - interval '1' second where"
                                + " account_id = ?",
                        grace.id());

        assertThat(show(secret).header("Location")).contains("/login");
    }

    @Test
    void getsASessionThatNobodyKnewBefore() {
        var secret = remembered();
        var stranger = Http.to(server);
        stranger.get("/login");
        var before = stranger.cookie("sid").orElseThrow();
        var back = stranger.get(PANEL, "Cookie", COOKIE + "=" + secret + "; sid=" + before);

        assertThat(back.status()).isEqualTo(200);
        assertThat(back.response().headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("sid="))
                .singleElement()
                .asString()
                .doesNotContain(before);
    }

    @Test
    void makesTheSessionBeforeItWorthless() {
        var secret = remembered();
        assertThat(device.get(PANEL).status()).isEqualTo(200);
        var copied = "sid=" + device.cookie("sid").orElseThrow();
        show(secret);

        assertThat(Http.to(server).get(PANEL, "Cookie", copied).header("Location"))
                .contains("/login");
    }

    private String remembered() {
        return newSecret(signInRemembered()).orElseThrow();
    }

    private Answer signInRemembered() {
        return SignInForm.filledIn(device, grace.email(), grace.password())
                .with("remember", "on")
                .send("signIn");
    }

    private Answer show(String secret) {
        return Http.to(server).get(PANEL, "Cookie", COOKIE + "=" + secret);
    }

    private static Optional<String> newSecret(Answer answer) {
        return setCookie(answer).map(cookie -> cookie.substring(COOKIE.length() + 1, cookie.indexOf(';')));
    }

    private static Optional<String> setCookie(Answer answer) {
        return answer.response().headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(COOKIE + "="))
                .findFirst();
    }
}
