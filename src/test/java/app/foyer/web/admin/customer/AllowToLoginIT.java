package app.foyer.web.admin.customer;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.PostedForm;
import app.foyer.testing.SignInForm;
import app.foyer.web.panel.OwnCustomer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether a customer may sign in, decided in the console: obeyed at once, and by bookings and sign-ups too. */
class AllowToLoginIT {

    private static final String PANEL = "/panel/appointments";

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final OwnCustomer customer = OwnCustomer.of(server);
    private final Http admin = OwnAccount.in(server.database(), "ADMIN").signedIn(server);
    private long id;

    @BeforeEach
    void aCustomerWhoBooked() {
        customer.booksInDays(9);
        customer.reads();
        id = server.database().count("select id from customer where email_key = ?", customer.email());
    }

    @Test
    void switchedOffClosesTheOpenSessionAtTheNextClick() {
        var person = signedIn();
        assertThat(person.get(PANEL).status()).isEqualTo(200);

        press("bar");

        assertThat(person.get(PANEL).header("Location")).contains("/login");
        assertThat(signInAnew().status()).isEqualTo(200);
    }

    @Test
    void switchedOffStaysOffWhateverIsBookedOrSignedUpFor() {
        withoutAccount();
        press("bar");
        customer.booksInDays(11);
        customer.reads();
        assertThat(accounts()).isZero();

        var http = Http.to(server);
        PostedForm.on(http, http.get("/signup"), "signUp")
                .with("firstName", "Grace")
                .with("lastName", "Guest")
                .with("email", customer.email())
                .with("password", "four quiet herons wading")
                .send("askForAccount");
        var link = server.mailbox().next(customer.email()).link("Confirm address");
        var page = http.opens(link);
        var answer = PostedForm.on(http, page, "verifyEmail").send("prove");

        assertThat(answer.body()).contains("No account can be opened with this address");
        assertThat(accounts()).isZero();
    }

    @Test
    void switchedOnOpensTheAccountAndSendsTheWayIn() {
        withoutAccount();

        assertThat(press("allow").status()).isEqualTo(302);

        assertThat(accounts()).isOne();
        var mail = server.mailbox().next(customer.email());
        assertThat(mail.subject()).contains("Your access");
        var http = Http.to(server);
        var page = http.get(http.get(mail.link("Set password")).header("Location"));
        var answer = PostedForm.on(http, page, "resetPassword")
                .with("password", "see how they run")
                .send("setPassword");
        assertThat(answer.header("Location")).contains("/login");
        assertThat(SignInForm.signIn(http, customer.email(), "see how they run").header("Location"))
                .endsWith(PANEL);
    }

    @Test
    void switchedOnAgainBringsBackTheSameAccount() {
        var before = server.database().count("select account_id from customer where id = ?", id);
        press("bar");
        press("allow");

        assertThat(server.database().count("select account_id from customer where id = ?", id))
                .isEqualTo(before);
        assertThat(accounts()).isOne();
    }

    @Test
    void theAccessMessageIsSentAgain() {
        press("send");
        assertThat(server.mailbox().next(customer.email()).subject()).contains("Your access");
        press("send");
        assertThat(server.mailbox().next(customer.email()).subject()).contains("Your access");
    }

    @Test
    void aLoginThatIsAlsoOneOfStaffIsNotDecidedHere() {
        server.database()
                .run(
                        "insert into account_role (account_id, role) select account_id, 'STAFF' from customer where id = ?",
                        id);

        assertThat(admin.get("/admin/customers?customer=" + id).body())
                .contains("id=\"whyNot\"")
                .doesNotContain("accessForm:bar");
    }

    @Test
    void nobodyElseDecides() {
        var person = signedIn();

        assertThat(person.get("/admin/customers").status()).isEqualTo(403);
        assertThat(person.get("/admin/customers.xhtml?customer=" + id).status()).isEqualTo(403);
        var staff = OwnAccount.in(server.database(), "STAFF").signedIn(server);
        assertThat(staff.get("/admin/customers").status()).isEqualTo(403);
    }

    private Http.Answer press(String button) {
        var page = admin.get("/admin/customers?customer=" + id);
        return PostedForm.on(admin, page, "accessForm").send(button);
    }

    private Http signedIn() {
        var donor = OwnAccount.in(server.database(), "CUSTOMER");
        server.database()
                .run(
                        "update account set password_hash = (select password_hash from account where email_key = ?) where"
                                + " email_key = ?",
                        donor.email(),
                        customer.email());
        return new OwnAccount(server.database(), customer.email(), donor.password()).signedIn(server);
    }

    private Http.Answer signInAnew() {
        var http = Http.to(server);
        return SignInForm.signIn(http, customer.email(), "three blind mice");
    }

    private void withoutAccount() {
        var database = server.database();
        database.run("update customer set account_id = null where id = ?", id);
        database.run(
                "delete from account_role where account_id = (select id from account where email_key = ?)",
                customer.email());
        database.run("update message set account_id = null where recipient = ?", customer.email());
        database.run("delete from account where email_key = ?", customer.email());
    }

    private long accounts() {
        return server.database().count("select count(*) from account where email_key = ?", customer.email());
    }
}
