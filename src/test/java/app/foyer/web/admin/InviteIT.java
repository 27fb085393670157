package app.foyer.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Crowd;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.PostedForm;
import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From the invitation in the console to the first sign-in, over HTTP and with a real mail. */
@DisplayName("An invitation to the team")
class InviteIT {

    private static final String PASSWORD = "did you ever see such a thing";

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final Http admin = OwnAccount.in(server.database(), "ADMIN").signedIn(server);
    private final String address = BookingApi.newAddress();

    @Test
    void letsItsOwnerChooseThePasswordAndComeIn() {
        var member = OwnBusiness.in(server.database()).staff();
        invite(address, "STAFF", member);
        var link = nextLink();
        var guest = Http.to(server);

        var page = opened(guest, link);
        assertThat(page.body()).contains("your own appointments", address).doesNotContain("whole business");
        assertThat(accept(guest, page, PASSWORD).header("Location")).contains("/login", "invitationAccepted");

        assertThat(signIn(address, PASSWORD).header("Location")).endsWith("/admin/appointments");
        assertThat(count("select account_id from staff_member where id = ?", member))
                .isEqualTo(count("select id from account where email_key = ?", address));
        assertThat(count(
                        "select count(*) from audit_entry where action = 'account.invitationAccepted' and subject = ?",
                        address))
                .isOne();
    }

    @Test
    void givesNobodyALoginBeforeItIsAccepted() {
        invite(address, "ADMIN", 0);
        opened(Http.to(server), nextLink());

        assertThat(count("select count(*) from account where email_key = ?", address))
                .isZero();
    }

    @Test
    void worksOnce() {
        invite(address, "STAFF", 0);
        var link = nextLink();
        var guest = Http.to(server);
        accept(guest, opened(guest, link), PASSWORD);

        assertThat(opened(Http.to(server), link).body()).contains("id=\"notGood\"");
        assertThat(signIn(address, PASSWORD).status()).isEqualTo(302);
    }

    @Test
    void worksOnceWhenManyAcceptAtTheSameMoment() {
        invite(address, "STAFF", 0);
        var link = nextLink();

        var answers = Crowd.allAtOnce(8, person -> {
            var guest = Http.to(server);
            var page = opened(guest, link);
            return page.body().contains("id=\"notGood\"") ? page : accept(guest, page, PASSWORD + person);
        });

        assertThat(answers)
                .filteredOn(answer -> answer.header("Location").contains("invitationAccepted"))
                .hasSize(1);
        assertThat(count("select count(*) from account where email_key = ?", address))
                .isOne();
    }

    @Test
    void refusesAPasswordThatEverybodyUsesAndStaysOpen() {
        invite(address, "STAFF", 0);
        var link = nextLink();
        var guest = Http.to(server);

        var refused = accept(guest, opened(guest, link), "password1");

        assertThat(refused.status()).isEqualTo(200);
        assertThat(accept(guest, opened(guest, link), PASSWORD).status()).isEqualTo(302);
    }

    @Test
    void isOverAfterItsTime() {
        invite(address, "STAFF", 0);
        var link = nextLink();
        server.database()
                .run(
                        "update account_token set expires_at = current_timestamp where subject_id ="
                                + " (select id from invitation where email_key = ?) and purpose = 'INVITATION'",
                        address);

        assertThat(opened(Http.to(server), link).body()).contains("id=\"notGood\"");
    }

    @Test
    void isWorthlessOnceItIsWithdrawn() {
        invite(address, "STAFF", 0);
        var link = nextLink();
        var guest = Http.to(server);
        var page = opened(guest, link);

        var answer = inDrawer("withdraw");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(accept(guest, page, PASSWORD).header("Location")).doesNotContain("invitationAccepted");
        assertThat(opened(Http.to(server), link).body()).contains("id=\"notGood\"");
        assertThat(count("select count(*) from account where email_key = ?", address))
                .isZero();
    }

    @Test
    void sentAgainMakesTheEarlierLinkWorthless() {
        invite(address, "STAFF", 0);
        var first = nextLink();
        inDrawer("sendAgain");
        var second = nextLink();

        assertThat(opened(Http.to(server), first).body()).contains("id=\"notGood\"");
        assertThat(opened(Http.to(server), second).body()).contains("id=\"invitation\"");
    }

    @Test
    void toACustomerChangesNothingBeforeTheOwnerAcceptsAndKeepsThePassword() {
        var customer = OwnAccount.in(server.database(), "CUSTOMER");
        var panel = customer.signedIn(server);
        invite(customer.email(), "STAFF", 0);
        var link = path(server.mailbox().next(customer.email()).link("View invitation"));

        assertThat(roles(customer)).isOne();
        assertThat(panel.get("/panel/appointments").status()).isEqualTo(200);

        var guest = Http.to(server);
        var page = opened(guest, link);
        assertThat(page.body()).contains("id=\"keepsPassword\"").doesNotContain("type=\"password\"");
        accept(guest, page, "");
        assertThat(roles(customer)).isEqualTo(2);
        assertThat(panel.get("/panel/appointments").status()).isEqualTo(302);
        assertThat(customer.signsIn(server).get("/admin/appointments").status()).isEqualTo(200);
    }

    @Test
    void doesNotOpenADoorThatIsSwitchedOff() {
        var customer = OwnAccount.in(server.database(), "CUSTOMER");
        customer.switchOff();
        invite(customer.email(), "ADMIN", 0);
        var link = path(server.mailbox().next(customer.email()).link("View invitation"));

        assertThat(opened(Http.to(server), link).body()).contains("id=\"notGood\"");
        assertThat(roles(customer)).isOne();
    }

    @Test
    void isNotSentToSomebodyWhoIsInvitedOrOnTheTeamAlready() {
        invite(address, "STAFF", 0);
        assertThat(invite(address, "STAFF", 0).body()).contains("is invited already");

        var member = OwnAccount.in(server.database(), "STAFF");
        assertThat(invite(member.email(), "STAFF", 0).body()).contains("on the team with these roles already");
    }

    @Test
    void keepsWhatWasTypedWhenItCannotBeSent() {
        var answer = invite("no address", "STAFF", 0);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("value=\"no address\"", "not an e-mail address");
    }

    @Test
    void cannotBeForSomebodyOnTheStaffWhoHasASignIn() {
        var member = OwnBusiness.in(server.database()).staff();
        var owner = OwnAccount.in(server.database(), "STAFF");
        var form = inviteForm(address, "STAFF").with("staffId", String.valueOf(member));
        server.database().run("update staff_member set account_id = ? where id = ?", owner.id(), member);

        form.send("send");

        assertThat(count("select count(*) from invitation where email_key = ?", address))
                .isZero();
    }

    private Answer invite(String email, String role, long staff) {
        return inviteForm(email, role)
                .with("staffId", staff == 0 ? "" : String.valueOf(staff))
                .send("send");
    }

    private PostedForm inviteForm(String email, String role) {
        return PostedForm.on(admin, admin.get("/admin/staff?do=invite"), "inviteForm")
                .with("name", "Ada Lovelace")
                .with("email", email)
                .with("roles:chosen", role);
    }

    private Answer inDrawer(String button) {
        var id = count("select id from invitation where email_key = ?", address);
        return PostedForm.on(admin, admin.get("/admin/staff?invitation=" + id), "invitationForm")
                .send(button);
    }

    private String nextLink() {
        return path(server.mailbox().next(address).link("View invitation"));
    }

    private static String path(String link) {
        var uri = URI.create(link);
        return uri.getPath() + "?" + uri.getQuery();
    }

    /** Follows the link: the secret leaves the address bar. */
    private static Answer opened(Http guest, String link) {
        var first = guest.get(link);
        assertThat(first.header("Location")).endsWith("/invitation");
        return guest.get("/invitation");
    }

    private static Answer accept(Http guest, Answer page, String password) {
        return PostedForm.on(guest, page, "invitation")
                .with("password", password)
                .send("accept");
    }

    private Answer signIn(String email, String password) {
        var person = Http.to(server);
        return PostedForm.on(person, person.get("/login"), "login")
                .with("email", email)
                .with("password", password)
                .send("signIn");
    }

    private long roles(OwnAccount account) {
        return count("select count(*) from account_role where account_id = ?", account.id());
    }

    private long count(String sql, Object... parameters) {
        return server.database().count(sql, parameters);
    }
}
