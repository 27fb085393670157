package app.foyer.web.sign;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.PostedForm;
import app.foyer.testing.SignInForm;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** A password that was forgotten, over HTTP, from the wish for a link to the new one. */
class ForgottenPasswordIT {

    private static final String PANEL = "/panel/appointments";
    private static final String NEW_PASSWORD = "see how they run";

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final Http http = Http.to(server);
    private final OwnAccount grace = OwnAccount.in(server.database(), "CUSTOMER");

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
        assertThat(SignInForm.signIn(http, grace.email(), NEW_PASSWORD).status())
                .isEqualTo(302);
    }

    /** As in a business that opens no accounts at booking. */
    @Test
    void isTheFirstOneForACustomerWhoOnlyEverBooked() {
        var email = BookingApi.newAddress();
        var business = OwnBusiness.in(server.database());
        BookingApi.of(server)
                .mustBook(
                        business.service(Duration.ofHours(1)).offered(),
                        business.staff(),
                        Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(9)),
                        email);
        server.mailbox().next(email);
        server.database().run("update customer set account_id = null where email_key = ?", email);
        server.database()
                .run(
                        "update account set email = ?, email_key = ? where email_key = ?",
                        "not-" + email,
                        "not-" + email,
                        email);

        forgot(email);

        var link = server.mailbox().next(email).links().values().stream()
                .filter(address -> address.contains("/reset-password?t="))
                .findFirst()
                .orElseThrow();
        replace(http, link);
        SignInForm.signIn(http, email, NEW_PASSWORD);
        assertThat(http.get(PANEL).status()).isEqualTo(200);
    }

    @Test
    void isReplacedOnceForEachLink() {
        var link = grace.resetLink(30);
        replace(http, link);

        assertThat(Http.to(server).opens(link).body()).contains("id=\"notGood\"");
    }

    @Test
    void isReplacedByOneOfTwoWhoOpenedTheLinkTogether() {
        var link = grace.resetLink(30);
        var second = Http.to(server);
        var secondPage = second.opens(link);
        replace(http, link);
        PostedForm.on(second, secondPage, "resetPassword")
                .with("password", "quite another one")
                .send("setPassword");

        assertThat(SignInForm.signIn(Http.to(server), grace.email(), "quite another one")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void isNotReplacedByLookingAtALink() {
        var link = grace.resetLink(30);
        Http.to(server).send("HEAD", link, BodyPublishers.noBody());
        Http.to(server).opens(link);
        Http.to(server).opens(link);

        assertThat(replace(http, link).header("Location")).contains("/login");
    }

    @Test
    void isNotReplacedThroughALinkThatIsTooOldOrAltered() {
        assertThat(http.opens(grace.resetLink(-1)).body()).contains("id=\"notGood\"");
        assertThat(http.opens(grace.resetLink(30) + "x").body()).contains("id=\"notGood\"");
    }

    @Test
    void isNotReplacedByOneThatEverybodyUses() {
        var page = http.opens(grace.resetLink(30));
        var answer = PostedForm.on(http, page, "resetPassword")
                .with("password", "password1")
                .send("setPassword");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("Too many people use this password");
    }

    @Test
    void endsTheSessionsThatWereOpenedWithIt() {
        SignInForm.signIn(http, grace.email(), grace.password());
        replace(Http.to(server), grace.resetLink(30));

        assertThat(http.get(PANEL).header("Location")).contains("/login");
    }

    @Test
    void isNoLongerWaitedForOnceItIsReplaced() {
        for (var attempt = 0; attempt < 5; attempt++) {
            SignInForm.signIn(Http.to(server), grace.email(), "wrong");
        }
        replace(http, grace.resetLink(30));

        assertThat(SignInForm.signIn(http, grace.email(), NEW_PASSWORD).status())
                .isEqualTo(302);
    }

    @Test
    void leavesNoSecretInTheAddressBar() {
        var link = grace.resetLink(30);
        var answer = http.get(link);

        assertThat(answer.header("Location")).endsWith("/reset-password");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    }

    private static Answer replace(Http http, String link) {
        return PostedForm.on(http, http.opens(link), "resetPassword")
                .with("password", NEW_PASSWORD)
                .send("setPassword");
    }

    private static Answer forgot(String email) {
        var http = Http.to(FoyerServer.on(Databases.H2));
        return PostedForm.on(http, http.get("/forgot-password"), "forgotPassword")
                .with("email", email)
                .send("askForLink");
    }
}
