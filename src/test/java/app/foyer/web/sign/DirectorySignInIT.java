package app.foyer.web.sign;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Database;
import app.foyer.testing.EnterpriseServer;
import app.foyer.testing.Form;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.Ldap;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.SignInForm;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** People of the enterprise's directory come in with its password; nobody comes in who should not. */
@TestMethodOrder(OrderAnnotation.class)
class DirectorySignInIT {

    private static final String CONSOLE = "/admin/dashboard";
    private static final String PANEL = "/panel/appointments";

    private final FoyerServer server = EnterpriseServer.server();
    private final Ldap directory = EnterpriseServer.directory();
    private final Database database = server.database();
    private final Http http = Http.to(server);
    private final String name = "p" + UUID.randomUUID().toString().substring(0, 8);
    private final String email = name + "@house.example";

    @Test
    void aPersonOfTheDirectoryComesInWithTheRolesOfTheirGroups() {
        directory.person(name, email).group("admins", name);
        try {
            assertThat(signIn(email, Ldap.PASSWORD).header("Location")).endsWith(CONSOLE);
            assertThat(http.get(CONSOLE).status()).isEqualTo(200);
            assertThat(http.get(PANEL).status()).isEqualTo(403);
            assertThat(database.count(
                            "select count(*) from account where email_key = ? and of_directory = true and"
                                    + " password_hash is null",
                            email))
                    .isEqualTo(1);
        } finally {
            directory.withoutGroup("admins");
        }
    }

    @Test
    void theGroupsOfTodayCountAndOtherOnesEndTheSessionsOfYesterday() {
        directory.person(name, email).group("admins", name);
        signIn(email, Ldap.PASSWORD);
        directory.withoutGroup("admins").group("customers", name);
        try {
            var later = Http.to(server);

            assertThat(SignInForm.signIn(later, email, Ldap.PASSWORD).header("Location"))
                    .endsWith(PANEL);
            assertThat(later.get(CONSOLE).status()).isEqualTo(403);
            assertThat(http.get(CONSOLE).header("Location")).contains("/login");
        } finally {
            directory.withoutGroup("customers");
        }
    }

    @Test
    void aWrongOrEmptyPasswordAndAStrangerAreAnsweredAlike() {
        directory.person(name, email);
        var wrong = words(signIn(email, "wrong"));

        assertThat(wrong).contains("password");
        assertThat(words(signIn("stranger@house.example", Ldap.PASSWORD))).isEqualTo(wrong);
        assertThat(words(signIn(email, Ldap.PASSWORD))).as("in no group").isEqualTo(wrong);
        assertThat(signIn(email, "").status()).isEqualTo(200);
        assertThat(http.get(PANEL).status()).isEqualTo(302);
    }

    @Test
    void wrongPasswordsOfDirectoryPeopleAreCountedLikeAllOthers() {
        directory.person(name, email).group("customers", name);
        try {
            for (var attempt = 0; attempt < 5; attempt++) {
                SignInForm.signIn(Http.to(server), email, "wrong");
            }

            assertThat(signIn(email, Ldap.PASSWORD).status()).isEqualTo(200);
        } finally {
            directory.withoutGroup("customers");
        }
    }

    @Test
    void anAddressWithAPasswordHereIsNotOpenedByTheDirectory() {
        var admin = OwnAccount.in(database, "ADMIN");
        directory.person(name, admin.email()).group("customers", name);
        try {
            assertThat(signIn(admin.email(), Ldap.PASSWORD).status()).isEqualTo(200);
            assertThat(SignInForm.signIn(Http.to(server), admin.email(), admin.password())
                            .header("Location"))
                    .endsWith(CONSOLE);
        } finally {
            directory.withoutGroup("customers");
        }
    }

    @Test
    void anAccountThatIsSwitchedOffHereStaysOut() {
        directory.person(name, email).group("customers", name);
        try {
            signIn(email, Ldap.PASSWORD);
            database.run("update account set enabled = false where email_key = ?", email);

            assertThat(http.get(PANEL).header("Location")).contains("/login");
            assertThat(SignInForm.signIn(Http.to(server), email, Ldap.PASSWORD).status())
                    .isEqualTo(200);
        } finally {
            directory.withoutGroup("customers");
        }
    }

    /** Their roles come from the directory; whose appointments they see is decided here. */
    @Test
    void anAccountOfTheDirectoryIsTiedToAStaffMemberAndKeepsItsRoles() {
        directory.person(name, email).group("admins", name);
        try {
            signIn(email, Ldap.PASSWORD);
            var account = database.count("select id from account where email_key = ?", email);
            var staff = OwnBusiness.in(database).staff();
            var page = http.get("/admin/accounts?account=" + account);
            var form = Form.in(page, "accountForm").with("accountForm:staffId", String.valueOf(staff));

            assertThat(form.pressedBy(http, "accountForm:change").status()).isEqualTo(302);
            assertThat(database.count("select account_id from staff_member where id = ?", staff))
                    .isEqualTo(account);
            assertThat(database.count(
                            "select count(*) from account_role where account_id = ? and role = 'ADMIN'", account))
                    .isOne();
        } finally {
            directory.withoutGroup("admins");
        }
    }

    /** The last, because the directory is left alone for a while afterwards. */
    @Test
    @Order(Integer.MAX_VALUE)
    void aDirectoryThatIsGoneKeepsNobodyOutWhoHasAPasswordHere() {
        var grace = OwnAccount.in(database, "CUSTOMER");
        directory.goesAway();
        try {
            assertThat(SignInForm.signIn(http, "somebody@house.example", "x").status())
                    .isEqualTo(200);
            var before = Instant.now();
            assertThat(SignInForm.signIn(http, grace.email(), grace.password()).header("Location"))
                    .endsWith(PANEL);
            assertThat(SignInForm.signIn(Http.to(server), "somebody.else@house.example", "x")
                            .status())
                    .isEqualTo(200);
            assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(8));
            assertThat(server.log().split("The directory at", -1))
                    .as("said once")
                    .hasSize(2);
        } finally {
            directory.comesBack();
        }
    }

    private Answer signIn(String email, String password) {
        return SignInForm.signIn(http, email, password);
    }

    private static String words(Answer page) {
        return page.body()
                .replaceAll("(?s)<script.*?</script>", "")
                .replaceAll("value=\"[^\"]*\"", "")
                .replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("(?s)<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }
}
