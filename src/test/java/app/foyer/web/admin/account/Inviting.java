package app.foyer.web.admin.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.PostedForm;

/**
 * An administrator who invites somebody, and the guest who follows the link of the mail.
 *
 * @param address of somebody new
 */
record Inviting(FoyerServer server, Http admin, String address) {

    static final String PASSWORD = "did you ever see such a thing";

    static Inviting byAnAdministrator() {
        var server = FoyerServer.on(Databases.H2);
        return new Inviting(
                server, OwnAccount.in(server.database(), "ADMIN").signedIn(server), BookingApi.newAddress());
    }

    /** @param staff whose appointments they are; 0 for nobody's */
    Answer invite(String email, String role, long staff) {
        return form(email, role)
                .with("staffId", staff == 0 ? "" : String.valueOf(staff))
                .send("send");
    }

    PostedForm form(String email, String role) {
        return PostedForm.on(admin, admin.get("/admin/accounts?do=invite"), "inviteForm")
                .with("name", "Ada Lovelace")
                .with("email", email)
                .with("roles:chosen", role);
    }

    Answer inDrawer(String button) {
        var id = count("select id from invitation where email_key = ?", address);
        return PostedForm.on(admin, admin.get("/admin/accounts?invitation=" + id), "invitationForm")
                .send(button);
    }

    String nextLink() {
        return nextLink(address);
    }

    String nextLink(String email) {
        return server.mailbox().next(email).link("View invitation");
    }

    /** Follows the link: the secret leaves the address bar. */
    static Answer opened(Http guest, String link) {
        var first = guest.get(link);
        assertThat(first.header("Location")).endsWith("/invitation");
        return guest.get("/invitation");
    }

    static Answer accept(Http guest, Answer page, String password) {
        return PostedForm.on(guest, page, "invitation")
                .with("password", password)
                .send("accept");
    }

    long roles(OwnAccount account) {
        return count("select count(*) from account_role where account_id = ?", account.id());
    }

    long count(String sql, Object... parameters) {
        return server.database().count(sql, parameters);
    }
}
