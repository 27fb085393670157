package app.foyer.web.sign;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.EnterpriseServer;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.PostedForm;
import app.foyer.testing.SignInForm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where the business demands a second factor of administrators, on a server with a key of the operator's own. */
class DemandedSecondFactorIT {

    private static final String SETUP = "/second-factor-setup";
    private static final String CONSOLE = "/admin/dashboard";

    private final FoyerServer server = EnterpriseServer.server();
    private final Http http = Http.to(server);
    private final OwnAccount ada = OwnAccount.in(server.database(), "ADMIN");

    @BeforeAll
    static void demand() {
        EnterpriseServer.server()
                .database()
                .run("insert into setting (name, content, changed_at, changed_by) values"
                        + " ('security.secondFactor', 'ADMINS', current_timestamp, 'test')");
    }

    @AfterAll
    static void demandNoLonger() {
        EnterpriseServer.server().database().run("delete from setting where name = 'security.secondFactor'");
    }

    @Test
    void anAdministratorSetsOneUpBeforeTheConsoleOpens() {
        assertThat(signIn(http, ada).header("Location")).endsWith(SETUP);
        assertThat(http.get(CONSOLE).header("Location")).endsWith(SETUP);

        var factor = setUp(http);
        assertThat(factor.codes()).hasSize(10);
        var goOn = PostedForm.on(http, http.get(SETUP), "putAway").send("goOn");

        assertThat(goOn.header("Location")).endsWith(CONSOLE);
        assertThat(http.get(CONSOLE).status()).isEqualTo(200);
        assertThat(http.get(SETUP).body()).doesNotContain(factor.codes());
    }

    @Test
    void theSecondSignInAsksForTheCode() {
        signIn(http, ada);
        var factor = setUp(http);
        var again = Http.to(server);

        assertThat(signIn(again, ada).header("Location")).endsWith("/second-factor");
        PostedForm.on(again, again.get("/second-factor"), "secondFactor")
                .with("code", factor.phone().nextCode())
                .send("pass");
        assertThat(again.get(CONSOLE).status()).isEqualTo(200);
    }

    @Test
    void aWrongFirstCodeOpensNothing() {
        signIn(http, ada);
        PostedForm.on(http, http.get(SETUP), "beginFactor").send("begin");
        var answer = PostedForm.on(http, http.get(SETUP), "confirmFactor")
                .with("code", "123")
                .send("confirm");

        assertThat(answer.body()).contains("This is not the code");
        assertThat(http.get(CONSOLE).header("Location")).endsWith(SETUP);
    }

    @Test
    void whoeverSetsItUpSecondIsNotInByTheFirstOnesCode() {
        var thief = Http.to(server);
        signIn(thief, ada);
        PostedForm.on(thief, thief.get(SETUP), "beginFactor").send("begin");
        signIn(http, ada);
        setUp(http);

        var page = thief.get(SETUP);
        var answer = PostedForm.on(thief, page, "confirmFactor")
                .with("code", OwnFactor.phoneToldBy(page).nextCode())
                .send("confirm");
        assertThat(answer.body()).contains("set up already");
        assertThat(thief.get(CONSOLE).status()).isEqualTo(302);
    }

    @Test
    void itCannotBeSwitchedOffButMoved() {
        signIn(http, ada);
        setUp(http);
        PostedForm.on(http, http.get(SETUP), "putAway").send("goOn");

        var page = http.get("/panel/password?factor=off");
        assertThat(page.body())
                .contains("cannot be without a second factor", "id=\"toAnother\"")
                .doesNotContain("switchOffFactor");
    }

    @Test
    void customersAreNotAsked() {
        var grace = OwnAccount.in(server.database(), "CUSTOMER");

        assertThat(signIn(http, grace).header("Location")).endsWith("/panel/appointments");
    }

    @Test
    void theOperatorsKeyIsUsedAndNoneIsKeptInTheDatabase() {
        signIn(http, ada);
        setUp(http);

        assertThat(server.database().count("select count(*) from sealing_key")).isZero();
        assertThat(server.log()).doesNotContain(EnterpriseServer.SECRET_KEY);
    }

    private static OwnFactor setUp(Http http) {
        PostedForm.on(http, http.get(SETUP), "beginFactor").send("begin");
        var page = http.get(SETUP);
        var phone = OwnFactor.phoneToldBy(page);
        PostedForm.on(http, page, "confirmFactor")
                .with("code", phone.nextCode())
                .send("confirm");
        return new OwnFactor(phone, OwnFactor.codesOn(http.get(SETUP)));
    }

    private static Answer signIn(Http http, OwnAccount account) {
        return SignInForm.signIn(http, account.email(), account.password());
    }
}
