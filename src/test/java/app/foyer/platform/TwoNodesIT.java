package app.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Cluster;
import app.foyer.testing.Crowd;
import app.foyer.testing.Database;
import app.foyer.testing.Form;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.PostedForm;
import app.foyer.testing.SignInForm;
import app.foyer.web.sign.OwnFactor;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two nodes on one PostgreSQL, started at the same moment on an empty database; the last test kills one of them. */
@TestMethodOrder(OrderAnnotation.class)
class TwoNodesIT {

    private static final Instant IN_TEN_DAYS =
            Instant.now().truncatedTo(ChronoUnit.DAYS).plus(10, ChronoUnit.DAYS).plus(9, ChronoUnit.HOURS);
    private static final String PANEL = "/panel/appointments";
    private static final int CREATED = 201;
    private static final int TAKEN = 409;

    private static Cluster cluster;
    private static Database database;
    private static FoyerServer first;
    private static FoyerServer second;

    @BeforeAll
    static void startBothAtOnce() {
        cluster = Cluster.start();
        database = cluster.database();
        first = cluster.first();
        second = cluster.second();
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    @Test
    @Order(1)
    void theDemoBusinessIsLoadedOnce() {
        assertThat(database.count("select count(*) from staff_member")).isEqualTo(5);
        assertThat(database.count("select count(*) from account where email_key = 'admin@demo.example'"))
                .isEqualTo(1);
    }

    @Test
    @Order(2)
    void oneSlotThatIsWantedOnBothNodesIsBookedOnceAndToldOnce() {
        var business = OwnBusiness.in(database);
        var service = business.service(Duration.ofHours(1)).offered();
        var nodes = new BookingApi[] {BookingApi.of(first), BookingApi.of(second)};
        var addresses = Crowd.allAtOnce(16, person -> {
            var address = BookingApi.newAddress();
            return Map.entry(address, nodes[person % 2].book(service, business.staff(), IN_TEN_DAYS, address));
        });

        assertThat(addresses)
                .extracting(Map.Entry::getValue)
                .extracting(Answer::status)
                .containsOnly(CREATED, TAKEN);
        var winners = addresses.stream()
                .filter(booked -> booked.getValue().status() == CREATED)
                .toList();
        assertThat(winners).hasSize(1);
        var winner = winners.get(0).getKey();
        cluster.mailbox().next(winner);
        assertThat(database.count("select count(*) from message where recipient = ? and attempts = 1", winner))
                .isEqualTo(1);
        assertThat(cluster.mailbox().hasMailFor(winner)).isFalse();
    }

    @Test
    @Order(3)
    void aCodeThatIsTypedOnBothNodesAtOnceOpensOneDoor() {
        var grace = OwnAccount.in(database, "CUSTOMER");
        var phone = OwnFactor.setUpBy(grace.signedIn(first), grace.password()).phone();
        var code = phone.nextCode();
        var pages = List.of(afterThePassword(first, grace), afterThePassword(second, grace)).stream()
                .map(http -> PostedForm.on(http, http.get("/second-factor"), "secondFactor"))
                .toList();

        var answers = Crowd.allAtOnce(
                2, person -> pages.get(person).with("code", code).send("pass").status());

        assertThat(answers).containsExactlyInAnyOrder(302, 200);
    }

    @Test
    @Order(4)
    void whatEndsOnOneNodeIsOverOnTheOther() {
        var signedOut = OwnAccount.in(database, "CUSTOMER");
        var there = signedOut.signedIn(first).sentTo(second);
        assertThat(there.get(PANEL).status()).isEqualTo(200);
        database.run("update account_session set ended_at = current_timestamp where account_id = ?", signedOut.id());
        assertThat(there.get(PANEL).header("Location")).contains("/login");

        var switchedOff = OwnAccount.in(database, "CUSTOMER");
        var here = switchedOff.signedIn(first);
        assertThat(here.sentTo(second).get(PANEL).status()).isEqualTo(200);
        switchedOff.switchOff();
        assertThat(here.sentTo(second).get(PANEL).header("Location")).contains("/login");
        assertThat(here.get(PANEL).header("Location")).contains("/login");
    }

    @Test
    @Order(5)
    void aDeviceIsRememberedOnBothNodes() {
        var grace = OwnAccount.in(database, "CUSTOMER");
        var device = Http.to(first);
        SignInForm.filledIn(device, grace.email(), grace.password())
                .with("remember", "on")
                .send("signIn");
        var cookie = "remember=" + device.cookie("remember").orElseThrow();

        assertThat(Http.to(second).get(PANEL, "Cookie", cookie).status()).isEqualTo(200);
        database.run(
                "update account_session set rotated_at = rotated_at - interval '1' minute where account_id = ?",
                grace.id());
        assertThat(Http.to(first).get(PANEL, "Cookie", cookie).header("Location"))
                .contains("/login");
    }

    @Test
    @Order(6)
    void wrongPasswordsAreCountedForBothNodesTogether() {
        var account = OwnAccount.in(database, "CUSTOMER");
        var failures = "select failures from sign_in_failures where email_key = ?";
        for (var node : List.of(first, second, first, second)) {
            signIn(node, account.email(), "wrong").send("signIn");
        }
        assertThat(database.count(failures, account.email())).isEqualTo(4);

        // the next wait is minutes long, so that it does not end while a slow machine tries
        database.run(
                "update sign_in_failures set failures = 9, last_failure_at = last_failure_at - interval '1' hour"
                        + " where email_key = ?",
                account.email());
        var forms = IntStream.range(0, 16)
                .mapToObj(person -> signIn(person % 2 == 0 ? first : second, account.email(), "wrong " + person))
                .toList();
        Crowd.allAtOnce(16, person -> forms.get(person).send("signIn"));

        assertThat(database.count(failures, account.email()))
                .as("one of the crowd was let through")
                .isEqualTo(10);
        for (var node : cluster.nodes()) {
            assertThat(signIn(node, account.email(), account.password())
                            .send("signIn")
                            .status())
                    .as("the right password, too early, at %s", node)
                    .isEqualTo(200);
        }
    }

    @Test
    @Order(7)
    void signingOutOnOneNodeIsKnownOnTheOther() {
        var person = OwnAccount.in(database, "CUSTOMER").signedIn(first);
        assertThat(person.get(PANEL).status()).isEqualTo(200);
        var elsewhere = person.sentTo(second);
        assertThat(elsewhere.get(PANEL).status()).isEqualTo(200);
        var copied = "sid=" + person.cookie("sid").orElseThrow() + "; JSESSIONIDVERSION="
                + person.cookie("JSESSIONIDVERSION").orElseThrow();
        assertThat(Http.to(first).get(PANEL, "Cookie", copied).status())
                .as("as long as nobody has signed out")
                .isEqualTo(200);

        Form.in(elsewhere.get("/logout"), "logout").pressedBy(elsewhere, "logout:signOut");

        for (var node : cluster.nodes()) {
            assertThat(Http.to(node).get(PANEL, "Cookie", copied).status())
                    .as("with the copied cookie at %s", node)
                    .isEqualTo(302);
        }
    }

    @Test
    @Order(8)
    void aRoleThatIsTakenOnOneNodeOpensNothingOnTheOther() {
        var member = OwnAccount.in(database, "ADMIN");
        var person = member.signedIn(first);
        assertThat(person.get("/admin/messages").status()).isEqualTo(200);
        var admin = OwnAccount.in(database, "ADMIN").signedIn(second);
        var id = database.count("select id from account where email_key = ?", member.email());

        var drawer = admin.get("/admin/accounts?account=" + id);
        PostedForm.on(admin, drawer, "accountForm")
                .with("roles:chosen", "STAFF")
                .with("staffId", "")
                .send("change");

        assertThat(database.list(row -> row.getString(1), "select role from account_role where account_id = ?", id))
                .containsExactly("STAFF");
        assertThat(person.get("/admin/messages").status()).isNotEqualTo(200);
        assertThat(person.sentTo(second).get("/admin/messages").status()).isNotEqualTo(200);
    }

    @Test
    @Order(9)
    void whoeverIsSignedInStaysSoWhenTheNodeIsKilled() {
        var person = Http.to(first);
        var signedIn = Form.in(person.get("/login"), "login")
                .with("login:email", "customer@demo.example")
                .with("login:password", "welcome-to-foyer")
                .pressedBy(person, "login:signIn");
        assertThat(signedIn.status()).isEqualTo(302);
        assertThat(person.get(PANEL).status()).isEqualTo(200);
        var openPage = person.get("/logout");

        first.kill();

        var elsewhere = person.sentTo(second);
        assertThat(elsewhere.get(PANEL).status()).isEqualTo(200);
        var signedOut = Form.in(openPage, "logout").pressedBy(elsewhere, "logout:signOut");
        assertThat(signedOut.header("Location"))
                .as("the form that was open: %s", signedOut)
                .contains("/login");
        assertThat(elsewhere.get(PANEL).status()).isEqualTo(302);
    }

    private static PostedForm signIn(FoyerServer node, String email, String password) {
        var http = Http.to(node);
        return SignInForm.filledIn(http, email, password);
    }

    private static Http afterThePassword(FoyerServer node, OwnAccount account) {
        var http = Http.to(node);
        SignInForm.signIn(http, account.email(), account.password());
        return http;
    }
}
