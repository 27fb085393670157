package app.foyer.messaging.letter;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.SignInForm;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A message whose text asks for a one-time password: made while it is sent, good for one sign-in, nowhere to be read. */
class OneTimePasswordMailIT {

    private static final String MARKER = "{customer_panel_password}";

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final OwnAccount grace = OwnAccount.in(server.database(), "CUSTOMER");

    @Test
    void theRecipientGetsItAndNobodyElseReadsIt() {
        write("Your password: " + MARKER + " .");

        var mail = server.mailbox().next(grace.email());
        var password = mail.text().replaceAll("(?s).*Your password: (\\S+) \\..*", "$1");

        assertThat(password).doesNotContain("{").hasSizeGreaterThan(9);
        assertThat(mail.html()).contains(password);
        assertThat(server.database()
                        .count(
                                "select count(*) from message where text_part like ? or html_part like ?",
                                "%" + password + "%",
                                "%" + password + "%"))
                .isZero();
        assertThat(server.log()).doesNotContain(password);
        var admin = OwnAccount.in(server.database(), "ADMIN").signedIn(server);
        var id = server.database().count("select id from message where recipient = ?", grace.email());
        assertThat(admin.get("/admin/messages?message=" + id).body())
                .contains(MARKER)
                .doesNotContain(password);

        assertThat(signIn(password).header("Location")).contains("/new-password");
        assertThat(signIn(password).status()).as("it is good once").isEqualTo(200);
    }

    private Answer signIn(String password) {
        var http = Http.to(server);
        return SignInForm.signIn(http, grace.email(), password);
    }

    private void write(String text) {
        server.database()
                .run(
                        "insert into message (id, kind, status, recipient, language, subject, text_part, html_part,"
                                + " account_id, header_id, created_at, next_attempt_at) values (nextval('message_id'),"
                                + " 'ACCESS', 'WAITING', ?, 'en', 'Access', ?, ?, ?, ?, current_timestamp,"
                                + " current_timestamp)",
                        grace.email(),
                        text,
                        "<p>" + text + "</p>",
                        grace.id(),
                        "<" + UUID.randomUUID() + "@foyer.example>");
    }
}
