package app.foyer.web.admin.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.PostedForm;
import app.foyer.testing.SignInForm;
import app.foyer.web.sign.OwnFactor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody on the staff has lost phone and recovery codes: an administrator removes the second factor. */
class LostPhoneIT {

    private static final String CONSOLE = "/admin/appointments";

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final OwnAccount grace = OwnAccount.in(server.database(), "STAFF");
    private final OwnAccount administrator = OwnAccount.in(server.database(), "ADMIN");
    private Http signedInBefore;
    private OwnFactor factor;

    @BeforeEach
    void graceHasASecondFactor() {
        signedInBefore = grace.signedIn(server);
        factor = OwnFactor.setUpBy(signedInBefore, grace.password());
        assertThat(server.mailbox().next(grace.email()).subject()).startsWith("A second factor protects");
        assertThat(signIn(Http.to(server)).header("Location")).endsWith("/second-factor");
    }

    @Test
    void thePasswordAloneIsEnoughFromThenOn() {
        var removed = removeBy(administrator);

        assertThat(removed.status()).isEqualTo(302);
        var http = Http.to(server);
        assertThat(signIn(http).header("Location")).doesNotContain("/second-factor");
        assertThat(http.get(CONSOLE).status()).isEqualTo(200);
        assertThat(rows("authenticator")).isZero();
        assertThat(rows("recovery_code")).isZero();
    }

    @Test
    void everySessionThatPassedItIsOver() {
        var halfway = Http.to(server);
        signIn(halfway);

        removeBy(administrator);

        assertThat(signedInBefore.get(CONSOLE).header("Location")).contains("/login");
        assertThat(halfway.get(CONSOLE).header("Location")).contains("/login");
    }

    @Test
    void itsOwnerIsToldByMailAndTheAuditKnowsWhoDidIt() {
        removeBy(administrator);

        assertThat(server.mailbox().next(grace.email()).subject()).contains("was removed");
        assertThat(server.database()
                        .count(
                                "select count(*) from audit_entry where action = 'account.secondFactorRemoved'"
                                        + " and actor = ? and subject = ?",
                                administrator.email(),
                                grace.email()))
                .isOne();
    }

    @Test
    void whoHasNoneHasNothingToRemove() {
        removeBy(administrator);

        assertThat(drawer(administrator.signedIn(server)).body())
                .contains("id=\"account\"")
                .doesNotContain("factorForm");
    }

    @Test
    void nobodyButAnAdministratorRemovesIt() {
        var form = PostedForm.onText(
                OwnAccount.in(server.database(), "STAFF").signedIn(server),
                drawer(administrator.signedIn(server)).body(),
                "factorForm");

        assertThat(form.send("removeFactor").status()).isEqualTo(403);
        assertThat(rows("authenticator")).isOne();
        assertThat(signIn(Http.to(server)).header("Location")).endsWith("/second-factor");
        assertThat(factor.codes()).hasSize((int) rows("recovery_code"));
    }

    private Answer removeBy(OwnAccount person) {
        var http = person.signedIn(server);
        return PostedForm.on(http, drawer(http), "factorForm").send("removeFactor");
    }

    private Answer drawer(Http http) {
        return http.get("/admin/accounts?account=" + grace.id());
    }

    private long rows(String table) {
        return server.database().count("select count(*) from " + table + " where account_id = ?", grace.id());
    }

    private Answer signIn(Http http) {
        return SignInForm.signIn(http, grace.email(), grace.password());
    }
}
