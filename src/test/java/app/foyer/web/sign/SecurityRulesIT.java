package app.foyer.web.sign;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.PostedForm;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is set in /admin/settings/security is what pages say and links obey. */
class SecurityRulesIT {

    private static final Map<String, String> RULES = Map.of(
            "security.minimumPasswordLength", "12",
            "security.resetLinkValid", "7",
            "security.setPasswordLinkValid", "45");

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final Database database = server.database();
    private final Http http = Http.to(server);

    @BeforeEach
    void change() {
        RULES.forEach((name, content) -> database.run(
                "insert into setting (name, content, changed_at, changed_by) values (?, ?, current_timestamp, 'test')",
                name,
                content));
    }

    @AfterEach
    void restore() {
        RULES.keySet().forEach(name -> database.run("delete from setting where name = ?", name));
    }

    @Test
    void theShortestPasswordIsNamedWhereOneIsChosenAndAskedFor() {
        var grace = OwnAccount.in(database, "CUSTOMER");
        var link = http.opens(grace.resetLink(30));

        assertThat(http.get("/signup").body()).contains("At least 12 characters");
        assertThat(grace.signedIn(server).get("/panel/password").body()).contains("At least 12 characters");
        assertThat(link.body()).contains("At least 12 characters");

        var tooShort = PostedForm.on(http, link, "resetPassword")
                .with("password", "eleven ways")
                .send("setPassword");
        assertThat(tooShort.body()).contains("A password has at least 12 characters");
        var longEnough = PostedForm.on(http, tooShort, "resetPassword")
                .with("password", "twelve ways!")
                .send("setPassword");
        assertThat(longEnough.header("Location")).contains("/login");
    }

    @Test
    void aForgottenPasswordIsReplacedForAsLongAsTheRulesSay() {
        var grace = OwnAccount.in(database, "CUSTOMER");

        assertThat(forgot(grace.email()).body()).contains("7 minutes");
        server.mailbox().next(grace.email());
        assertThat(linksGoodForAbout(7, "RESET_PASSWORD", grace.id())).isEqualTo(1);
    }

    @Test
    void aFirstPasswordIsSetForAsLongAsTheRulesSay() {
        var grace = OwnAccount.in(database, "CUSTOMER");
        database.run("update account set password_hash = null where id = ?", grace.id());

        assertThat(forgot(grace.email()).body()).contains("45 minutes");
        server.mailbox().next(grace.email());
        assertThat(linksGoodForAbout(45, "SET_PASSWORD", grace.id())).isEqualTo(1);
    }

    @Test
    void anInvitationIsAcceptedForAsLongAsTheRulesSay() {
        var address = BookingApi.newAddress();
        var admin = OwnAccount.in(database, "ADMIN").signedIn(server);
        PostedForm.on(admin, admin.get("/admin/accounts?do=invite"), "inviteForm")
                .with("name", "Ada Lovelace")
                .with("email", address)
                .with("roles:chosen", "STAFF")
                .with("staffId", "")
                .send("send");
        server.mailbox().next(address);

        assertThat(database.count("select count(*) from account_token where purpose = 'INVITATION'"
                        + " and expires_at between current_timestamp + interval '43' minute"
                        + " and current_timestamp + interval '45' minute"))
                .isEqualTo(1);
    }

    private long linksGoodForAbout(int minutes, String purpose, long accountId) {
        return database.count(
                ("select count(*) from account_token where purpose = ? and account_id = ?"
                                + " and expires_at between current_timestamp + interval '%d' minute"
                                + " and current_timestamp + interval '%d' minute")
                        .formatted(minutes - 2, minutes),
                purpose,
                accountId);
    }

    private Answer forgot(String email) {
        var sent = PostedForm.on(http, http.get("/forgot-password"), "forgotPassword")
                .with("email", email)
                .send("askForLink");
        return http.get(sent.header("Location"));
    }
}
