package app.foyer.web.panel;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.PostedForm;
import app.foyer.testing.SignInForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another e-mail address, over HTTP: asked for with the password, proven at the new address, told to the old one. */
class ChangeEmailIT {

    private static final String PAGE = "/panel/account";

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final String newEmail = BookingApi.newAddress();

    @ParameterizedTest
    @ValueSource(strings = {"CUSTOMER", "STAFF", "ADMIN"})
    void everyRoleChangesItsAddress(String role) {
        var account = OwnAccount.in(server.database(), role);
        var person = account.signedIn(server);
        var other = account.signedIn(server);

        assertThat(ask(person, newEmail, account.password()).status()).isEqualTo(302);
        assertThat(server.mailbox().next(account.email()).subject()).contains("A new address for your account");
        assertThat(emailOf(account)).isEqualTo(account.email());
        assertThat(prove(server.mailbox().next(newEmail).link("Confirm address"))
                        .header("Location"))
                .endsWith("/login?news=addressChanged");

        assertThat(server.mailbox().next(account.email()).text()).contains(newEmail, "instead of");
        assertThat(person.get(PAGE).header("Location")).contains("/login");
        assertThat(other.get(PAGE).header("Location")).contains("/login");
        assertThat(signIn(account.email(), account.password()).status()).isEqualTo(200);
        assertThat(signIn(newEmail, account.password()).status()).isEqualTo(302);
    }

    @Test
    void theCustomerOfTheAccountHasTheNewAddressToo() {
        var customer = OwnCustomer.of(server);
        customer.booksInDays(9);
        customer.reads();
        var account = new OwnAccount(server.database(), customer.email(), "three blind mice");
        var donor = OwnAccount.in(server.database(), "CUSTOMER");
        server.database()
                .run(
                        "update account set password_hash = (select password_hash from account where email_key = ?) where"
                                + " email_key = ?",
                        donor.email(),
                        customer.email());
        ask(account.signedIn(server), newEmail, account.password());
        prove(server.mailbox().next(newEmail).link("Confirm address"));

        assertThat(server.database()
                        .count(
                                "select count(*) from customer c join account a on a.id = c.account_id where c.email_key = ?"
                                        + " and a.email_key = ? and c.email = ?",
                                newEmail,
                                newEmail,
                                newEmail))
                .isOne();
    }

    @Test
    void anAddressThatHasAnAccountGetsTheSameAnswerAndOnlyItsOwnerIsTold() {
        var grace = OwnAccount.in(server.database(), "CUSTOMER");
        var ada = OwnAccount.in(server.database(), "CUSTOMER");

        var toTheKnown = ask(grace.signedIn(server), ada.email(), grace.password());
        var mail = server.mailbox().next(ada.email());
        var toTheUnknown = ask(grace.signedIn(server), newEmail, grace.password());

        assertThat(toTheKnown.status()).isEqualTo(toTheUnknown.status());
        assertThat(toTheKnown.header("Location")).isEqualTo(toTheUnknown.header("Location"));
        assertThat(mail.text()).contains("for another account").doesNotContain(grace.email());
        assertThat(mail.links().values()).noneMatch(link -> link.contains("t="));
        assertThat(emailOf(grace)).isEqualTo(grace.email());
    }

    @Test
    void aWrongPasswordChangesNothingAndCounts() {
        var grace = OwnAccount.in(server.database(), "CUSTOMER");
        var person = grace.signedIn(server);

        for (var attempt = 0; attempt < 5; attempt++) {
            assertThat(ask(person, newEmail, "wrong").body()).contains("This is not your current password");
        }

        assertThat(ask(person, newEmail, grace.password()).body()).contains("This is not your current password");
        assertThat(server.database().count("select count(*) from email_change where email_key = ?", newEmail))
                .isZero();
        assertThat(server.database()
                        .count(
                                "select count(*) from audit_entry where action = 'account.passwordNotConfirmed'"
                                        + " and actor = ?",
                                grace.email()))
                .isEqualTo(6);
    }

    @Test
    void anAddressThatGotAnAccountMeanwhileStaysWithIt() {
        var grace = OwnAccount.in(server.database(), "CUSTOMER");
        ask(grace.signedIn(server), newEmail, grace.password());
        var link = server.mailbox().next(newEmail).link("Confirm address");
        server.database()
                .run(
                        "update account set email = ?, email_key = ? where email_key = ?",
                        newEmail,
                        newEmail,
                        OwnAccount.in(server.database(), "CUSTOMER").email());

        assertThat(prove(link).body()).contains("belongs to another account meanwhile");
        assertThat(emailOf(grace)).isEqualTo(grace.email());
    }

    @Test
    void aNewPasswordBringsAWishThatIsNotProvenYetToNothing() {
        var grace = OwnAccount.in(server.database(), "CUSTOMER");
        ask(grace.signedIn(server), newEmail, grace.password());
        var link = server.mailbox().next(newEmail).link("Confirm address");
        var http = Http.to(server);
        var page = http.get(http.get(grace.resetLink(30)).header("Location"));
        PostedForm.on(http, page, "resetPassword")
                .with("password", "see how they run")
                .send("setPassword");

        var late = Http.to(server);
        assertThat(late.opens(link).body()).contains("id=\"notGood\"");
    }

    @Test
    void aWishThatIsCalledOffIsShownNoMoreAndItsLinkOpensNothing() {
        var grace = OwnAccount.in(server.database(), "CUSTOMER");
        var person = grace.signedIn(server);
        assertThat(person.get(PAGE).body()).doesNotContain("id=\"waits\"");
        ask(person, newEmail, grace.password());
        var link = server.mailbox().next(newEmail).link("Confirm address");

        var page = person.get(PAGE);
        assertThat(page.body()).contains("We have written to " + newEmail);
        assertThat(PostedForm.on(person, page, "pendingEmail").send("callOff").status())
                .isEqualTo(302);

        assertThat(person.get(PAGE).body())
                .contains("Your address stays as it is")
                .doesNotContain("id=\"waits\"");
        var late = Http.to(server);
        assertThat(late.opens(link).body()).contains("id=\"notGood\"");
    }

    @Test
    void aMailThatIsSentAgainMakesTheFirstOneWorthless() {
        var grace = OwnAccount.in(server.database(), "CUSTOMER");
        var person = grace.signedIn(server);
        ask(person, newEmail, grace.password());
        var first = server.mailbox().next(newEmail).link("Confirm address");
        PostedForm.on(person, person.get(PAGE), "pendingEmail").send("sendAgain");
        var second = server.mailbox().next(newEmail).link("Confirm address");

        var late = Http.to(server);
        assertThat(late.opens(first).body()).contains("id=\"notGood\"");
        assertThat(prove(second).header("Location")).endsWith("/login?news=addressChanged");
    }

    @Test
    void whoIsNotSignedInIsAskedTo() {
        assertThat(Http.to(server).get(PAGE).header("Location")).contains("/login");
        assertThat(Http.to(server).get(PAGE + ".xhtml").header("Location")).contains("/login");
    }

    private static Answer ask(Http person, String newEmail, String password) {
        return PostedForm.on(person, person.get(PAGE), "changeEmail")
                .with("newEmail", newEmail)
                .with("password", password)
                .send("ask");
    }

    private Answer prove(String link) {
        var http = Http.to(server);
        return PostedForm.on(http, http.opens(link), "verifyEmail").send("prove");
    }

    private Answer signIn(String email, String password) {
        var http = Http.to(server);
        return SignInForm.signIn(http, email, password);
    }

    private String emailOf(OwnAccount account) {
        return server
                .database()
                .list(row -> row.getString(1), "select email from account where email_key = ?", account.email())
                .stream()
                .findFirst()
                .orElse("");
    }
}
