package app.foyer.web.panel;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.PostedForm;
import org.junit.jupiter.api.Test;

/** Why something is refused is said in one place of the page, not in two. */
class RefusedOnceIT {

    private static final String DEMO_PASSWORD = "welcome-to-foyer";
    private static final String SAME_TIME = "Your appointment is already at";

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final Http http = Http.to(server);

    @Test
    void aRefusedMoveIsExplainedInTheDialogAlone() {
        var customer = OwnCustomer.of(server);
        var appointment = customer.booksInDays(9);
        signIn(customer);
        var page = http.get(
                "/panel/appointments?move=%s&start=%s".formatted(appointment.reference(), customer.start(appointment)));

        var refused = PostedForm.on(http, page, "moving:moveForm").send("move");

        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.body().split(SAME_TIME, -1)).hasSize(2);
    }

    private void signIn(OwnCustomer customer) {
        server.database()
                .run(
                        "update account set password_hash = (select password_hash from account where email_key = ?)"
                                + " where email_key = ?",
                        "customer@demo.example",
                        customer.email());
        PostedForm.on(http, http.get("/login"), "login")
                .with("email", customer.email())
                .with("password", DEMO_PASSWORD)
                .send("signIn");
    }
}
